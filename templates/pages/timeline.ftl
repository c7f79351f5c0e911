<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/days.ftl" as days>
<#import "/macros/scale.ftl" as scale>
<#import "/macros/filter.ftl" as filter>
<#import "/macros/lists.ftl" as lists>
<#assign root = content.rootpath all = events.sorted() periods = events.periods(content.periods, all)?filter(p -> p.events?has_content)>
<#assign filters><@filter.style all periods/></#assign>
<@layout.page doc=content root=root parts=["charts", "filter"] scripts=["filter"] style=filters>
<@layout.body content/>
<@days.strip all root/>
<@scale.draw all root/>
<@filter.controls all periods/>
<#list periods as period>
<section class="period" id="period-${period?counter}" aria-labelledby="period-${period?counter}-title">
  <h2 id="period-${period?counter}-title">${period.title}<#if period.when != "" && !edtf.inWords(period.when)?contains(period.title)> <span class="date">${edtf.inWords(period.when)}</span></#if></h2>
<@lists.events period.events root/>
</section>
</#list>
<@filter.nothing/>
</@layout.page>
