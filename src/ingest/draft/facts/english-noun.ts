/** What follows the head of a noun phrase: of, in, held by. */
const BEHIND_HEAD =
  /\s(?:of|in|for|from|on|to|at|by|with|without|outside|within|among|across|between|per|as|held|employed|excluding|including|sown|aged|created|served|hired|fit|and over)\b.*$/i;

/** True where a name takes “were”: exports of goods, machinery and equipment, people employed. Not: the number of firms. */
export function isPlural(name: string): boolean {
  const head = name.replace(BEHIND_HEAD, '').trim();
  if (/\b\w+ and \w+/.test(head)) return true;
  const last = head.split(/\s/).at(-1)!.toLowerCase();
  return (
    /^(?:people|men|women|children|cattle|data)$/.test(last) ||
    (/[a-rt-z]s$/.test(last) && !/(?:us|is|gas|news|series)$/.test(last))
  );
}

/** True where a percentage is a level of the thing named, not a part of it: an unemployment rate, a margin, inflation. */
export function isRate(name: string): boolean {
  const head = name.replace(BEHIND_HEAD, '').trim();
  return /(?:rates?|ratio|margins?|inflation|unemployment|growth|yields?|chance|probability|return|coverage|utili[sz]ation|retention|occupancy|share|interest|surplus|deficit|target|error)$/i.test(
    `${head} ${/^(?:margin|chance|rate|share)\b/i.test(name) ? head.split(' ')[0]! : ''}`.trim(),
  );
}

/** Common nouns of statistics that begin sentences: after a semicolon they lose their capital, which names of places keep. */
const COMMON =
  /^(?:[A-Z][a-z]+(?:ing|ment|tion|sion|ity|ness|ship|ance|ence|ure|age)s?|[A-Z][a-z]+(?:oes|ers|ors|ees)|(?:Ex|Im)ports?|Prices?|Costs?|Goods?|Sales?|Volumes?|Assets?|Stocks?|Yields?|Reserves?|Earnings|Profits?|Rates?|Orders?|Ships?|Wages?|Rents?|Jobs?|Firms?|Loss(?:es)?|Deposits?|Loans?|Tax(?:es)?|Crops?|Outputs?|Shares?|Revenues?|Incomes?|Trade|Retail|Travel|Services?|Food|Fuel|Feed|Core|Consumers?|Net|Gross|Total|Average|Direct|Industrial|Industry|Official|Free|Cash|Capital|Public|Private|Job|Hourly|Economy|Arrivals?|Visitors?|Passengers?|People|Employees?|Households?|Energy|Power|Freight|Demand|Supply|Debt|Credit|Money|Health|Labou?r|Payrolls?|Subscriptions?|Shipments?|Terminals?)$/;

/** A name as it stands within a sentence. */
export function withinSentence(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  return COMMON.test(first) && !/^[A-Z]/.test(second) ? `${name[0]!.toLowerCase()}${name.slice(1)}` : name;
}
