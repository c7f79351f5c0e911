<#ftl output_format="HTML">
<#-- Filters that the style sheet alone can work: a choice hides the events that do not fit it. The script only keeps the choice in the address. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "events.ftl" as events>

<#function people all><#return published_persons?sort_by("name")?filter(p -> events.of(links.slug(p), all)?has_content)></#function>

<#macro style all periods>
<#list people(all) as p>
article:has(option[value="${links.slug(p)}"]:checked) .event-item:not([data-people~="${links.slug(p)}"])<#sep>,</#list>{display:none}
<#list periods as p>
article:has(option[value="period-${p?counter}"]:checked) .period:not(#period-${p?counter})<#sep>,</#list>{display:none}
</#macro>

<#macro controls all periods>
<form class="filter" id="filter" data-filter>
  <label>${words.text.filter_who} <select name="who"><option value="">${words.text.everyone}</option><#list people(all) as p><option value="${links.slug(p)}">${p.name}</option></#list></select></label>
  <label>${words.text.filter_when} <select name="when"><option value="">${words.text.all_periods}</option><#list periods as p><option value="period-${p?counter}">${p.title}</option></#list></select></label>
</form>
<#-- A script fills it in and shows it. It stays at the foot of the screen until the list comes, as who is sent an address with a choice in it sees the pictures first. -->
<p class="showing" role="status" data-showing="${words.text.showing}" hidden><span></span> <a href="#filter">${words.text.to_the_list}</a> <button type="reset" form="filter">${words.text.show_all}</button></p>
</#macro>

<#macro nothing><p role="status" data-empty hidden>${words.text.no_event}</p></#macro>
