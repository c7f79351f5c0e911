<#ftl output_format="HTML">
<#-- The days that the timeline opens out: the header's `focus`, day by day. -->
<#import "words.ftl" as words>
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>
<#import "record.ftl" as record>
<#import "lists.ftl" as lists>
<#import "rests.ftl" as rests>

<#function focus><#if published_timelines?has_content><#return published_timelines[0].focus!""></#if><#return ""></#function>
<#function break><#return (published_timelines[0].focus_break)!""></#function>

<#-- Every day of the focus, as yyyy-mm-dd; none where there is no focus. -->
<#function all>
  <#local out = []>
  <#if focus() != "">
    <#local b = edtf.bounds(focus()) first = b.from?date("yyyy-MM-dd")?long last = b.to?date("yyyy-MM-dd")?long>
    <#list 0..((last - first) / 86400000)?round as n><#local out = out + [(first + n * 86400000)?number_to_date?string("yyyy-MM-dd")]></#list>
  </#if>
  <#return out>
</#function>

<#-- What is known to the day and lies within the focus: on one of its days, or from one to another. -->
<#function within event>
  <#if !event.when?matches(r"[\d-]{10}(/[\d-]{10})?") || focus() == ""><#return false></#if>
  <#local b = edtf.bounds(event.when) f = edtf.bounds(focus())>
  <#return edtf.number(f.from) <= edtf.number(b.from) && edtf.number(b.to) <= edtf.number(f.to)>
</#function>

<#function on day events><#return events?filter(e -> within(e) && covers(e.when, day))></#function>
<#function covers when day>
  <#local b = edtf.bounds(when)>
  <#return edtf.number(b.from) <= edtf.number(day) && edtf.number(day) <= edtf.number(b.to)>
</#function>

<#-- How the best known event of a day is known, or "" where nothing is told. -->
<#function voice day events>
  <#local best = "">
  <#list on(day, events) as event>
    <#local v = lists.voice(event)>
    <#if best == "" || record.strength?seq_index_of(v) gt record.strength?seq_index_of(best)><#local best = v></#if>
  </#list>
  <#return best>
</#function>

<#macro strip events root>
<#if all()?has_content>
<section class="list" aria-labelledby="strip">
  <h2 id="strip">${words.text.strip}</h2>
<@rests.legend/>
  <ol class="strip">
<#list all() as day>
    <li>
      <p class="date"><@edtf.show day/></p>
<#if on(day, events)?has_content>
      <ul><#list on(day, events) as event><li data-voice="${lists.voice(event)}"><a href="${root}${event.uri}">${event.title}</a><span class="sr"> (${words.voices[lists.voice(event)].label})</span></li></#list></ul>
<#else>
      <p class="nothing">${words.text.nothing_told}</p>
</#if>
    </li>
</#list>
  </ol>
</section>
</#if>
</#macro>

<#-- The story in one stroke: a line through the days, each as it is known, broken where the header says so. -->
<#macro line events>
<#local days = all()>
<#if days?has_content>
<#local step = 100 / days?size>
<svg class="stroke" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
<#list days as day>
<#local x = day?index * step v = voice(day, events)>
<#if day == break()>
<line data-voice="${v}" x1="${x?string("0.##")}" x2="${(x + step * 0.42)?string("0.##")}" y1="9" y2="9"/><line data-voice="${v}" x1="${(x + step * 0.64)?string("0.##")}" x2="${(x + step)?string("0.##")}" y1="5" y2="5"/>
<#else>
<line data-voice="${v}" x1="${x?string("0.##")}" x2="${(x + step)?string("0.##")}" y1="9" y2="9"/>
</#if>
<line class="tick" x1="${(x + step / 2)?string("0.##")}" x2="${(x + step / 2)?string("0.##")}" y1="${(day == break())?then("1", "5")}" y2="13"/>
</#list>
</svg>
<p class="stroke-days" aria-hidden="true"><#list days as day><span>${day[8..9]?number?c}<#if day?is_first || day?is_last> ${words.w.months_short[day[5..6]?number - 1]}</#if></span></#list></p>
<p class="stroke-key" aria-hidden="true">${words.text.stroke} <#list record.strength?reverse?filter(v -> days?filter(d -> voice(d, events) == v)?has_content) as v><span class="voice" data-voice="${v}">${words.voices[v].label}</span><#sep>, </#list></p>
</#if>
</#macro>

<#-- People against the days. -->
<#macro people everyone events root>
<#local days = all() here = everyone?filter(p -> events?filter(e -> within(e) && links.list(e.people!)?seq_contains(links.slug(p)))?has_content)>
<#if here?has_content>
<section aria-labelledby="days-people">
  <h2 id="days-people">${words.text.days_people}</h2>
  <table class="days">
    <caption>${words.text.days_caption}</caption>
    <thead><tr><th scope="col">${words.text.person}</th><#list days as day><th scope="col"><time datetime="${day}">${day[8..9]?number?c} <#if day?is_first><span>${words.w.months_short[day[5..6]?number - 1]}</span></#if></time></th></#list></tr></thead>
    <tbody>
<#list here as person>
      <tr>
        <th scope="row"><a href="${root}${person.uri}">${person.name}</a></th>
<#list days as day>
        <td><#list on(day, events)?filter(e -> links.list(e.people!)?seq_contains(links.slug(person))) as event><a href="${root}${event.uri}" data-voice="${lists.voice(event)}" title="${event.title}"><span class="sr">${event.title}</span></a></#list></td>
</#list>
      </tr>
</#list>
    </tbody>
  </table>
</section>
</#if>
</#macro>
