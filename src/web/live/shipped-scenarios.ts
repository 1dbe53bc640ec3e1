// Names of the scenarios that ship, for a choice; what they change is known to the worker.
export const scenarios = ['full-conversion', 'no-more-leases'] as const
