<#ftl output_format="HTML">
<#--
  The whole story on one scale of years: what happened outside the days in focus, as spans as long as the doubt. Drawn
  340 units wide, so that a phone shows the letters at their own size.
-->
<#import "words.ftl" as words>
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>
<#import "days.ftl" as days>
<#import "lists.ftl" as lists>

<#-- A day as a year with a fraction. -->
<#function year day><#return day[0..3]?number + (day[5..6]?number - 1) / 12 + (day[8..9]?number - 1) / 372></#function>

<#function bounds event from to>
  <#local b = edtf.bounds(event.when)>
  <#return {"from": (b.from == "")?then(from, year((b.from == "")?then("0000-01-01", b.from))), "to": (b.to == "")?then(to, year((b.to == "")?then("0000-01-01", b.to)))}>
</#function>

<#macro draw events root>
<#local outside = events?filter(e -> !days.within(e))>
<#if outside?size gt 1>
<#local first = 9999 last = 0>
<#list events as event>
  <#local b = edtf.bounds(event.when)>
  <#if b.from != "" && year(b.from)?floor lt first><#local first = year(b.from)?floor></#if>
  <#list [b.from, b.to]?filter(d -> d != "") as day><#if year(day)?floor + 1 gt last><#local last = year(day)?floor + 1></#if></#list>
</#list>
<#local unit = 320 / (last - first) height = outside?size * 30 + 40>
<section aria-labelledby="scale">
<h2 id="scale">${words.text.scale}</h2>
<p class="intro">${words.text.scale_caption}</p>
<svg class="scale" viewBox="0 0 340 ${height?c}" role="group" aria-labelledby="scale">
<#-- As many years as have room for their figures; the last ends at the edge. -->
<#local every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]?filter(n -> n * unit gte 40)?first>
<#list first..last as y><#if y % every == 0>
<#local x = 10 + (y - first) * unit>
<line class="year" x1="${x?string("0.#")}" x2="${x?string("0.#")}" y1="18" y2="${height?c}"/><text class="year" x="${[[x, 13]?max, 328]?min?string("0.#")}" y="12">${y?c}</text>
</#if></#list>
<#if days.all()?has_content>
<line class="focus" x1="${(10 + (year(days.all()?first) - first) * unit)?string("0.#")}" x2="${(10 + (year(days.all()?first) - first) * unit)?string("0.#")}" y1="18" y2="${height?c}"/>
</#if>
<#list outside as event>
<#local b = bounds(event, first, last) y = 24 + event?index * 30>
<#local x1 = 10 + (b.from - first) * unit x2 = 10 + (b.to - first) * unit>
<#if x2 - x1 lt 4><#local x2 = x1 + 4></#if>
<#-- A title begins where its span does, or ends at the edge where it would not fit so; one that is wider than all is set closer. -->
<#local fits = x1 + event.title?length * 7.4 lt 337>
<a href="${root}${event.uri}" aria-label="${event.title}, ${edtf.inWords(event.when)}"><rect class="hit" x="0" y="${y?c}" width="340" height="28"/><text x="${fits?then(x1?string("0.#"), "337")}" y="${(y + 12)?c}"<#if !fits> text-anchor="end"</#if><#if event.title?length gt 50> textLength="334" lengthAdjust="spacingAndGlyphs"</#if>>${event.title}</text><line class="span" data-voice="${lists.voice(event)}" x1="${x1?string("0.#")}" x2="${x2?string("0.#")}" y1="${(y + 20)?c}" y2="${(y + 20)?c}"/><#list [[edtf.bounds(event.when).from, x1], [edtf.bounds(event.when).to, x2]] as end><#if end[0] != ""><line class="end" data-voice="${lists.voice(event)}" x1="${end[1]?string("0.#")}" x2="${end[1]?string("0.#")}" y1="${(y + 17)?c}" y2="${(y + 23)?c}"/></#if></#list></a>
</#list>
</svg>
</section>
</#if>
</#macro>
