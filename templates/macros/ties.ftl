<#ftl output_format="HTML">
<#-- Who stands with whom: two people are tied where a passage speaks of both. Drawn as arcs, with long names cut short, and told as a list. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "record.ftl" as record>

<#-- Every pair of these people that a passage names together: {a, b, ids}, the most often named first. -->
<#function pairs people>
  <#local out = []>
  <#list people as a><#list people as b><#if a?index lt b?index>
    <#local ids = []>
    <#list record.records as source><#list source.passages as p>
      <#if record.citable(p) && p.entities?? && p.entities?seq_contains(links.slug(a)) && p.entities?seq_contains(links.slug(b))><#local ids = ids + [source.key + "-" + p.n?c]></#if>
    </#list></#list>
    <#if ids?has_content><#local out = out + [{"a": a, "b": b, "from": a?index, "to": b?index, "ids": ids, "n": ids?size}]></#if>
  </#if></#list></#list>
  <#return out?sort_by("n")?reverse>
</#function>

<#macro draw people root>
<#local ties = pairs(people)>
<#if ties?has_content>
<#local tied = people?filter(p -> ties?filter(t -> t.a.uri == p.uri || t.b.uri == p.uri)?has_content)>
<#local ties = pairs(tied)>
<section aria-labelledby="ties">
<h2 id="ties">${words.text.ties}</h2>
<p class="intro">${words.text.ties_caption}</p>
<#-- However many they are, the widest arc ends within the picture -->
<#local squeeze = [1, 160 / [(tied?size - 1) * 16, 1]?max]?min>
<svg class="ties" viewBox="0 0 340 ${(tied?size * 32 + 8)?c}" aria-hidden="true">
<#list ties as tie>
<#local y1 = 20 + tie.from * 32 y2 = 20 + tie.to * 32 r = (y2 - y1) / 2>
<path data-voice="${record.weakest(tie.ids)}" d="M170 ${y1?c}A${(r * squeeze)?string("0.#")} ${r?string("0.#")} 0 0 1 170 ${y2?c}" stroke-width="${(1 + tie.n / 3)?string("0.#")}"/>
</#list>
<#list tied as person>
<text x="158" y="${(24 + person?index * 32)?c}">${person.name?truncate(18, "…")}</text><circle cx="170" cy="${(20 + person?index * 32)?c}" r="4"/>
</#list>
</svg>
<ul class="tie-list">
<#list ties as tie>
  <li><a href="${root}${tie.a.uri}">${tie.a.name}</a> ${words.text.ties_and} <a href="${root}${tie.b.uri}">${tie.b.name}</a>: <#list tie.ids as id><a class="cite" data-voice="${record.passage(id).voice}" href="${root}sources.html#${id}" aria-label="${words.fill(words.text.passage, {"n": record.number(id)})}">${record.number(id)}</a></#list></li>
</#list>
</ul>
</section>
</#if>
</#macro>
