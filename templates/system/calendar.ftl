<#ftl output_format="plainText">
<#-- The timeline as iCalendar (RFC 5545): the events that are known to the day or the month, as whole days. -->
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/fault.ftl" as fault>
<#function escaped text><#return text?replace("\\", "\\\\")?replace(";", "\\;")?replace(",", "\\,")></#function>
<#-- A line holds at most 75 octets, the space of its fold among them; a letter beyond ASCII takes up to three. -->
<#function folded line>
  <#local out = [] rest = line most = line?matches("^[ -~]*$")?then(74, 24)>
  <#list 1..(line?length / most)?ceiling as _>
    <#if rest?length gt most><#local out = out + [rest?substring(0, most)] rest = rest?substring(most)><#else><#break></#if>
  </#list>
  <#return (out + [rest])?join("\r\n ")>
</#function>
<#function plain day><#return day?replace("-", "")></#function>
<#function after day><#return (day?date("yyyy-MM-dd")?long + 86400000)?number_to_date?string("yyyyMMdd")></#function>
<@fault.guard "templates/system/calendar.ftl">
<#assign lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//" + escaped(links.setting("name")) + "//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:" + escaped(links.setting("name"))]>
<#list events.sorted()?filter(e -> e.when?matches(r"^\d{4}-\d{2}(-\d{2})?$")) as event>
<#assign b = edtf.bounds(event.when)>
<#assign lines = lines + ["BEGIN:VEVENT", "UID:" + links.slug(event) + "@" + links.host?replace("^[a-z]+://([^/]+).*$", "$1", "r"), "DTSTAMP:" + plain(links.checked(event)) + "T000000Z", "DTSTART;VALUE=DATE:" + plain(b.from), "DTEND;VALUE=DATE:" + after(b.to), "SUMMARY:" + escaped(event.title + edtf.exact(event.when)?then("", " (" + edtf.inWords(event.when) + ")")), "DESCRIPTION:" + escaped(event.summary), "URL:" + links.absolute(event.uri), "TRANSP:TRANSPARENT", "END:VEVENT"]>
</#list>
<#assign lines = lines + ["END:VCALENDAR"]>
${lines?map(l -> folded(l))?join("\r\n")}${"\r\n"}<#t>
</@fault.guard>
