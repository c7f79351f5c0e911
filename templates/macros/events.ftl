<#ftl output_format="HTML">
<#-- The events in their true order, their periods, and who takes part in which. -->
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>

<#-- Among those of one day: what ends there comes first, what only begins there last, but for a span with an order of its own. -->
<#function position event>
  <#local open = event.when?starts_with("..")?then("0", (event.when?ends_with("..") || event.when?contains("/") && !event.order?has_content)?then("2", "1"))>
  <#return [edtf.place(event.when), open, (event.order!"0")?left_pad(4, "0"), event.uri]?join("/")>
</#function>

<#function sorted>
  <#local keyed = []>
  <#list published_events as event><#local keyed = keyed + [{"key": position(event), "event": event}]></#list>
  <#return keyed?sort_by("key")?map(k -> k.event)>
</#function>

<#-- An end that is open counts as far away. -->
<#function from bounds><#if bounds.from == ""><#return 0></#if><#return edtf.number(bounds.from)></#function>
<#function to bounds><#if bounds.to == ""><#return 99991231></#if><#return edtf.number(bounds.to)></#function>

<#-- The periods that the timeline's header names, each with its events: an event belongs to the narrowest that holds all of it. What none holds comes last, without a title. -->
<#function periods header events>
  <#local out = []>
  <#list links.pairs(header) as period>
    <#local bounds = edtf.bounds(period.label)>
    <#local out = out + [{"title": period.id, "when": period.label, "from": from(bounds), "to": to(bounds)}]>
  </#list>
  <#local homes = events?map(e -> home(e, out))>
  <#local filled = []>
  <#list out + [{"title": "", "when": ""}] as period>
    <#local mine = []>
    <#list events as event><#if homes[event?index] == period.title><#local mine = mine + [event]></#if></#list>
    <#local filled = filled + [period + {"events": mine}]>
  </#list>
  <#return filled>
</#function>

<#function home event periods>
  <#local b = edtf.bounds(event.when)>
  <#local holding = periods?filter(p -> p.from <= from(b) && to(b) <= p.to)>
  <#local narrowest = "" width = 0>
  <#list holding as p><#if narrowest == "" || p.to - p.from < width><#local narrowest = p.title width = p.to - p.from></#if></#list>
  <#return narrowest>
</#function>

<#function of slug events><#return events?filter(e -> links.list(e.people!)?seq_contains(slug))></#function>
