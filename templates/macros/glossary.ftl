<#ftl output_format="HTML">
<#-- Names and terms from A to Z, each with the passages that speak of it; and the passages themselves. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "record.ftl" as record>

<#assign ledger = (published_sourcess?first.uri)!"">

<#function passages>
  <#local out = []>
  <#list record.records as source><#list source.passages?filter(p -> record.citable(p)) as p>
    <#local out = out + [{"uri": ledger + "#" + source.key + "-" + p.n?c, "text": words.fill(words.text.passage, {"n": record.number(source.key + "-" + p.n?c)}), "more": p.gist}]>
  </#list></#list>
  <#return out>
</#function>

<#-- Every entity of the records once: {name, sort, uri, ids}. -->
<#function terms>
  <#local out = [] seen = [] persons = published_persons>
  <#list record.records as source><#list source.entities![] as entity>
    <#if !seen?seq_contains(entity.id)>
      <#local ids = [] seen = seen + [entity.id] page = links.find(persons, entity.id)>
      <#list record.records as other><#list other.passages as p>
        <#if record.citable(p) && p.entities?? && p.entities?seq_contains(entity.id)><#local ids = ids + [other.key + "-" + p.n?c]></#if>
      </#list></#list>
      <#local bare = entity.name?replace("^(the|The) ", "", "r")>
      <#if ids?has_content><#local out = out + [{"name": entity.name, "sort": bare?lower_case, "letter": bare[0]?upper_case, "uri": (page.uri)!"", "ids": ids}]></#if>
    </#if>
  </#list></#list>
  <#return out?sort_by("sort")>
</#function>

<#macro az root>
<section class="found az" data-group>
  <h2>${words.text.az}</h2>
  <ul>
<#list terms() as term>    <li><#if term.uri != ""><a href="${root}${term.uri}">${term.name}</a><#else>${term.name}</#if> <span><#list term.ids as id><a href="${root}${ledger}#${id}" aria-label="${term.name}, ${words.fill(words.text.passage, {"n": record.number(id)})}">${record.number(id)}</a><#sep> </#list></span></li>
</#list>  </ul>
</section>
</#macro>
