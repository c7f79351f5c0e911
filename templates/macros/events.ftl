<#ftl output_format="HTML">
<#-- The events in their true order, their periods, and who takes part in which. -->
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>

<#function position event>
  <#return edtf.place(event.when) + "/" + (event.order!"0")?left_pad(4, "0") + "/" + event.uri>
</#function>

<#function sorted>
  <#local keyed = []>
  <#list published_events as event><#local keyed = keyed + [{"key": position(event), "event": event}]></#list>
  <#return keyed?sort_by("key")?map(k -> k.event)>
</#function>

<#function within day bounds>
  <#return (bounds.from == "" || edtf.number(day) >= edtf.number(bounds.from)) && (bounds.to == "" || edtf.number(day) <= edtf.number(bounds.to))>
</#function>

<#-- The periods that the timeline's header names, each with its events; what falls in none comes last, without a label. -->
<#function periods header events>
  <#local out = [] rest = events>
  <#list links.pairs(header) as period>
    <#local bounds = edtf.bounds(period.label)>
    <#local mine = rest?filter(e -> within(edtf.place(e.when), bounds))>
    <#local rest = rest?filter(e -> !mine?map(m -> m.uri)?seq_contains(e.uri))>
    <#local out = out + [{"title": period.id, "when": period.label, "events": mine}]>
  </#list>
  <#if rest?has_content><#local out = out + [{"title": "", "when": "", "events": rest}]></#if>
  <#return out>
</#function>

<#function of slug events><#return events?filter(e -> links.list(e.people!)?seq_contains(slug))></#function>
