<#ftl output_format="HTML">
<#-- What a page says to machines: description, Open Graph, JSON-LD (https://schema.org). -->
<#import "links.ftl" as links>
<#import "edtf.ftl" as edtf>
<#import "json.ftl" as json>
<#import "corrections.ftl" as corrections>

<#macro head title description uri type="article">
<meta name="description" content="${description}">
<link rel="canonical" href="${links.absolute(uri)}">
<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${links.setting("name")}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${links.absolute(uri)}">
</#macro>

<#-- What was put right on the page. Only works have corrections: of an event or a person, the page about it has them. -->
<#function corrected doc>
  <#local comments = corrections.of(doc)?map(c -> '{"@type": "CorrectionComment", "datePublished": "' + links.day(c.date) + '", "url": ' + json.string(links.absolute(c.uri)) + ', "headline": ' + json.string(c.title) + ', "text": ' + json.string(c.summary) + '}')>
  <#return comments?has_content?then(', "correction": [' + comments?join(", ") + ']', "")>
</#function>
<#function about doc>
  <#local comments = corrected(doc)>
  <#return (comments != "")?then(', "subjectOf": {"@type": "WebPage", "url": ' + json.string(links.absolute(doc.uri)) + ', "dateModified": "' + corrections.changed(doc) + '"' + comments + '}', "")>
</#function>

<#macro jsonld doc>
<#local url = json.string(links.absolute(doc.uri))>
<#local common>"@context": "https://schema.org", "@id": ${url?no_esc}, "url": ${url?no_esc}, "description": ${json.string(doc.summary)?no_esc}</#local>
<#local common = common?markup_string>
<script type="application/ld+json">
<#switch doc.type>
<#case "event">
{${common?no_esc}, "@type": "Event", "name": ${json.string(doc.title)?no_esc}<#if edtf.bounds(doc.when).from != "">, "startDate": "${edtf.bounds(doc.when).from}"</#if><#if edtf.bounds(doc.when).to != "">, "endDate": "${edtf.bounds(doc.when).to}"</#if>${about(doc)?no_esc}}
<#break>
<#case "person">
{${common?no_esc}, "@type": "${(doc.camp == "unnamed")?then("Organization", "Person")}", "name": ${json.string(doc.name)?no_esc}${about(doc)?no_esc}}
<#break>
<#default>
{${common?no_esc}, "@type": "Article", "headline": ${json.string(doc.title)?no_esc}, "inLanguage": "${config.site_language}", "datePublished": "${links.day(doc.date)}", "dateModified": "${corrections.changed(doc)}", "author": {"@type": "Organization", "name": ${json.string(links.setting("author"))?no_esc}}, "license": ${json.string(config.site_licence_url)?no_esc}${corrected(doc)?no_esc}}
</#switch>
</script>
</#macro>
