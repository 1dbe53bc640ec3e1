// Sites of the listed miners by name. Places and unknown campuses are found by grammar.
import type { Site } from './party.ts'

const site = (name: string, company?: string, ...aliases: readonly string[]): Site => ({
  name,
  aliases,
  ...(company === undefined ? {} : { company }),
})

export const sites: readonly Site[] = [
  site('Barber Lake', 'CIFR'),
  site('Black Pearl', 'CIFR'),
  site('Colchis', 'CIFR'),
  site('Odessa', 'CIFR'),
  site('Stingray', 'CIFR'),
  site('Reveille', 'CIFR'),
  site('Ulysses', 'CIFR'),
  site('Childress', 'IREN'),
  site('Prince George', 'IREN'),
  site('Mackenzie', 'IREN'),
  site('Canal Flats', 'IREN'),
  site('Sweetwater 1', 'IREN'),
  site('Sweetwater 2', 'IREN'),
  site('Sweetwater', 'IREN'),
  site('Helios', 'GLXY'),
  site('Lake Mariner', 'WULF'),
  site('Abernathy', 'WULF'),
  site('Hawesville', 'WULF'),
  site('Cayuga', 'WULF'),
  site('Morgantown', 'WULF'),
  site('Rockdale'),
  site('Corsicana', 'RIOT'),
  site('River Bend', 'HUT'),
  site('Vega', 'HUT'),
  site('Beacon Point', 'HUT'),
  site('King Mountain', 'HUT'),
  site('Salt Creek', 'HUT'),
  site('Polaris Forge 1', 'APLD'),
  site('Polaris Forge 2', 'APLD'),
  site('Polaris Forge 3', 'APLD'),
  site('Delta Forge 1', 'APLD'),
  site('Delta Forge 2', 'APLD'),
  site('Delta Forge', 'APLD'),
  site('Ellendale', 'APLD'),
  site('Jamestown', 'APLD'),
  site('Denton', 'CORZ'),
  site('Muskogee', 'CORZ'),
  site('Dalton', 'CORZ'),
  site('Marble', 'CORZ'),
  site('Pecos', 'CORZ'),
  site('Panther Creek', 'BITF'),
  site('Sharon', 'BITF'),
  site('Scrubgrass', 'BITF'),
  site('Moses Lake', 'BITF'),
  site('Clarington', 'BTDR'),
  site('Tydal', 'BTDR'),
  site('Massillon', 'BTDR'),
  site('Molde', 'BTDR'),
  site('Jigmeling', 'BTDR'),
  site('Gedu', 'BTDR'),
  site('Knoxville', 'BTDR'),
  site('Niles', 'BTDR'),
  site('Wenatchee', 'BTDR'),
  site('Sandersville', 'CLSK'),
  site('Cheyenne', 'CLSK'),
  site('Sealy', 'CLSK'),
  site('Granbury', 'MARA'),
  site('Garden City', 'MARA'),
  site('Long Ridge', 'MARA'),
  site('Hannibal', 'MARA'),
  site('Hopedale', 'MARA'),
  site('Boden', 'HIVE'),
  site('Yguazú', 'HIVE', 'Yguazu'),
  site('Valenzuela', 'HIVE'),
]

/** Places that serve as a site where nothing more exact is named: states, provinces, countries, regions, towns. */
export const places: readonly string[] = (
  'Alabama,Arizona,Arkansas,California,Colorado,Delaware,Florida,Georgia,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maryland,Michigan,Minnesota,' +
  'Mississippi,Missouri,Montana,Nebraska,Nevada,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,South Carolina,South Dakota,' +
  'Tennessee,Texas,Utah,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Alberta,British Columbia,Manitoba,Ontario,Quebec,Québec,Saskatchewan,New Brunswick,' +
  'Paraguay,Norway,Sweden,Bhutan,Ethiopia,Canada,Iceland,Finland,Argentina,Brazil,Oman,Dubai,Norwegen,Schweden,Äthiopien,Kanada,Island,Finnland,Argentinien,' +
  'West Texas,Westtexas,South Texas,Südtexas,Texas Panhandle,Toronto,Houston,Dallas,Austin,Montreal,Abilene,Amarillo,Lubbock,Midland,Quincy,Atlanta,Memphis,Columbus,' +
  'Louisville,Pittsburgh,Phoenix,Las Vegas,San Antonio,Fort Worth,El Paso,Wink,Colorado City,Harwood,Fargo,Asunción,Calgary,Vancouver'
).split(',')

/** Forms of one place in another language or in short. */
export const placeNames: Readonly<Record<string, string>> = {
  Westtexas: 'West Texas',
  Südtexas: 'South Texas',
  Norwegen: 'Norway',
  Schweden: 'Sweden',
  Äthiopien: 'Ethiopia',
  Kanada: 'Canada',
  Island: 'Iceland',
  Finnland: 'Finland',
  Argentinien: 'Argentina',
  Kalifornien: 'California',
}
