export { apiDescription } from './description.ts'
export { createApp, type AppOptions } from './app.ts'
export { problemKinds } from './problem.ts'
export { serve } from './serve.ts'
