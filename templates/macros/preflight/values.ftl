<#ftl output_format="HTML">
<#-- The values of a header whose keys are all there: dates, states, camps, periods. -->
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "folders.ftl" as folders>

<#assign camps = ((published_peoples!)?has_content)?then(links.pairs(published_peoples[0].camps!)?map(c -> c.id), [])>

<#function findings file header at>
  <#local out = []>
  <#list header as key, value>
    <#if value?starts_with("{")>
      <#local out = out + [folders.finding(file, "header-value", "“" + key + "” begins with a brace and would be read as data, not as words", "begin the value with another character", at[key])]>
    </#if>
  </#list>
  <#if !["published", "draft"]?seq_contains(header.status)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.status + "” is not a status", "it is published or draft", at.status)]>
  </#if>
  <#list ["date", "checked", "as_of", "focus_break"]?filter(k -> header[k]?has_content) as key>
    <#if !edtf.exact(header[key]) || !edtf.valid(header[key])>
      <#local out = out + [folders.finding(file, "header-value", "“" + header[key] + "” is not a date", "write " + key + " as year, month, day: 2025-03-09", at[key])]>
    </#if>
  </#list>
  <#if header.when?? && !edtf.valid(header.when)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.when + "” is not a date that can be read", "write 2022-02-25, 2022-01, 2022, 199X, 2022-02~ (about), ../2022-02-21 (by), 2022-02-26/.. (since) or 2022-02-24/2022-02-26", at.when)]>
  </#if>
  <#if header.focus?has_content && !(edtf.valid(header.focus) && header.focus?matches(r"[\d-]{10}/[\d-]{10}"))>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.focus + "” is not a run of days", "write the first and the last: 2022-02-21/2022-02-26", at.focus)]>
  </#if>
  <#if header.state?? && !words.states[header.state]??>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.state + "” is not a state", "it is one of " + words.states?keys?join(", "), at.state)]>
  </#if>
  <#if header.order?has_content && !header.order?matches(r"^\d{1,4}$")>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.order + "” is not a whole number", "order is 1, 2, 3 …: the place among events of one day", at.order)]>
  </#if>
  <#if header.evidence?has_content && header.evidence != "none">
    <#local out = out + [folders.finding(file, "header-value", "“" + header.evidence + "” says nothing here", "evidence=none exempts a page that tells no story; leave the key out otherwise", at.evidence)]>
  </#if>
  <#if header.camp?? && camps?has_content && !camps?seq_contains(header.camp)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.camp + "” is not a camp", "the camps, " + camps?join(", ") + ", are named in the header of the people page", at.camp)]>
  </#if>
  <#list ["periods", "camps"]?filter(k -> header[k]?has_content) as key>
    <#list links.pairs(header[key]) as pair>
      <#if pair.id == "" || pair.label == "" || (key == "periods" && !edtf.valid(pair.label))>
        <#local out = out + [folders.finding(file, "header-value", "“" + key + "” cannot be read", (key == "periods")?then("write Label: date/date; Label: date/date", "write slug: Label; slug: Label"), at[key])]><#break>
      </#if>
    </#list>
  </#list>
  <#return out>
</#function>
