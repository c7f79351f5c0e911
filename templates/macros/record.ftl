<#ftl output_format="HTML">
<#-- The source records: passages by their id ("echo-29"), and what they say of themselves. -->
<#import "words.ftl" as words>

<#-- What is no record at all is left to the look at the content, which says so. -->
<#function sound d><#return d.key?? && d.passages?? && d.passages?is_sequence && !d.passages?filter(p -> !p?is_hash)?has_content></#function>
<#assign records = datas?filter(d -> sound(d))?sort_by("key")>

<#-- The passage with that id, or an empty hash where there is none. -->
<#function passage id>
  <#local key = id?keep_before_last("-") n = id?keep_after_last("-")>
  <#list records as record>
    <#if record.key == key>
      <#list record.passages as p>
        <#if (p.n!"")?is_number && p.n?c == n><#return p></#if>
      </#list>
    </#if>
  </#list>
  <#return {}>
</#function>

<#function record id>
  <#list records as record><#if record.key == id?keep_before_last("-")><#return record></#if></#list>
  <#return {}>
</#function>

<#-- What readers call the paper: not always the name of who publishes it. -->
<#function publication source><#return source.publication!source.publisher></#function>

<#-- A passage's number as readers see it. Where there are several sources, the record's sign says of which: "E29". -->
<#assign signs = {}>
<#list records as source><#assign signs = signs + {source.key: ((source.sign!"")?matches(r"\p{L}{1,3}"))?then(source.sign!"", source.key[0]?upper_case)}></#list>
<#function number id><#return (records?size gt 1)?then(signs[id?keep_before_last("-")]!"", "") + id?keep_after_last("-")></#function>

<#function citable p><#return p?has_content && (p.kind!"passage") == "passage"></#function>

<#-- The passages that tell it otherwise, as ids. A bare number means the same source. -->
<#function counterparts id p>
  <#local out = []>
  <#if p.contested?? && p.contested?is_sequence>
    <#list p.contested as c>
      <#local out = out + [c?is_number?then(id?keep_before_last("-") + "-" + c?is_number?then(c, 0)?c, c?string)]>
    </#list>
  </#if>
  <#return out>
</#function>

<#-- From the weakest to the strongest ground that a claim can rest on. -->
<#assign strength = ["anonymous", "document", "reporting", "named", "public"]>

<#-- All that a claim can rest on, from the firmest: the order of every legend and bar. -->
<#assign grounds = strength?reverse + ["unsaid", "editor"]>

<#function weakest ids>
  <#local least = strength?size>
  <#list ids as id>
    <#local p = passage(id)>
    <#if citable(p)><#local i = strength?seq_index_of(p.voice)><#if i < least><#local least = i></#if></#if>
  </#list>
  <#return strength[least]!"">
</#function>

<#-- Whether words say already how many: with a figure, or with one of the language's words for a number. -->
<#function counts who><#return who?lower_case?matches(r"(.*[^\p{L}])?(\d+|" + words.w.numbers + r")([^\p{L}].*)?")></#function>

<#-- What a passage says, who says so, and what is disputed; notes on its dates and voices only where there is room. -->
<#macro show id p root notes=false>
<#local v = words.voices[p.voice]>
  <p class="gist">${p.gist}</p>
  <p class="says"><span class="voice" data-voice="${p.voice}">${v.phrase?cap_first}</span>: ${p.who!publication(record(id))}<#if p.count?? && !counts(p.who!"")> (${words.counted(words.text.count, p.count)})</#if></p>
  <#if notes && p.mixed?has_content><p class="aside">${words.text.mixed} ${p.mixed}</p></#if>
  <#if notes && p.dates_note?has_content><p class="aside">${words.text.dates_note} ${p.dates_note}</p></#if>
  <#local others = counterparts(id, p)>
  <#if others?has_content>
  <p class="aside contested">${words.text.contested_with} <#list others as o><a href="${root}sources.html#${o}">${words.fill(words.text.passage, {"n": number(o)})}</a><#sep>, </#list></p>
  </#if>
</#macro>
