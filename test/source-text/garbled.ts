/**
 * A page as a careless site leaves it: Traditional characters made from Simplified one by one, pinyin in brackets, full-width
 * digits, menus, a counter, other matter below. Town, figures and names are invented.
 */
export const GARBLED_PAGE = `Network
當前位置:首頁 > 新聞 > 園區(qū)動態(tài)
- 園區(qū)新聞
- 政策解讀
- 規(guī)劃與建設(shè)
雲(yún)溪鎮(zhèn):三年行動開了好頭
來源:雲(yún)溪觀察 日期:2024-03-02 點擊:1024次
修好水網(wǎng)是留住人的第一步。3月1日,在雲(yún)溪鎮(zhèn)的座談會上,鎮(zhèn)長林溪說,1-2月,全鎮(zhèn)工業(yè)用電量同比增長８.４%,增速比去年四季度快1.5個百分點。
兩年來,雲(yún)溪著力拆舊建新。截至目前,沿河8家造紙企業(yè)全部搬遷,騰出土地320畝;關(guān)掉小窯廠14家,產(chǎn)能46.5萬噸;合并印染企業(yè)8家,產(chǎn)能1.2億米。2023年技改投資增長9.1%,占全部投資比重達到31.6%。其中,高新企業(yè)投資增長22.7%。
今年將圍繞6條產(chǎn)業(yè)鏈招商,辦好“一廠一策”服務(wù)!園區(qū)5G網(wǎng)絡(luò)還要加密嗎?答案是肯定的。
相關(guān)閱讀
- 另一鎮(zhèn)的消息:投資增長99.9%,這是一條不相干的新聞,讀者不必當真。
版權(quán)聲明:本網(wǎng)轉(zhuǎn)載此文,是為了傳播更多信息,共77篇。
`;
