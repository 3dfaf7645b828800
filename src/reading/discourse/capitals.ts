/**
 * Seats of governments by the names that the tables give them: "Moscow and Beijing have signed" tells of two nations.
 * Those of countries that documents about China's dealings name; a city state is none.
 */
export const CAPITALS: ReadonlySet<string> = new Set(
  (
    'Moscow,Minsk,Kyiv,Warsaw,Berlin,Paris,London,Rome,Madrid,Lisbon,Brussels,The Hague,Amsterdam,Bern,Vienna,Prague,Bratislava,Budapest,' +
    'Belgrade,Sofia,Bucharest,Athens,Ankara,Zagreb,Ljubljana,Copenhagen,Stockholm,Oslo,Helsinki,Dublin,Tallinn,Riga,Vilnius,' +
    'Washington,Washington D.C.,Ottawa,Mexico City,Havana,Brasília,Brasilia,Buenos Aires,Santiago,Lima,Bogotá,Caracas,Quito,' +
    'Tokyo,Seoul,Pyongyang,Ulaanbaatar,Hanoi,Vientiane,Phnom Penh,Bangkok,Kuala Lumpur,Jakarta,Manila,Naypyidaw,Dhaka,Kathmandu,' +
    'New Delhi,Delhi,Islamabad,Kabul,Tehran,Baghdad,Riyadh,Abu Dhabi,Doha,Kuwait City,Muscat,Amman,Damascus,Jerusalem,' +
    'Astana,Nur-Sultan,Tashkent,Bishkek,Dushanbe,Ashgabat,Baku,Tbilisi,Yerevan,Canberra,Wellington,' +
    'Cairo,Algiers,Rabat,Tunis,Addis Ababa,Nairobi,Kampala,Kigali,Dar es Salaam,Lusaka,Harare,Pretoria,Luanda,Abuja,Accra,Dakar'
  ).split(','),
)
