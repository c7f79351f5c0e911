<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#assign root = content.rootpath>
<@layout.page doc=content root=root>
<@layout.body content/>
<#list events.periods(content.periods, events.sorted()) as period>
<#if period.events?has_content>
<section class="period" aria-labelledby="period-${period?counter}">
  <h2 id="period-${period?counter}">${period.title} <span class="date">${(period.when != "")?then(edtf.inWords(period.when), "")}</span></h2>
<@lists.events period.events root/>
</section>
</#if>
</#list>
</@layout.page>
