<#ftl output_format="XML">
<#import "/macros/links.ftl" as links>
<#import "/macros/words.ftl" as words>
<#import "/macros/corrections.ftl" as corrections>
<#import "/macros/fault.ftl" as fault>
<@fault.guard "templates/system/feed.ftl">
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.site_language}">
  <title>${links.setting("name")}</title>
  <subtitle>${links.setting("tagline")}<#if links.notice() != "">. ${links.notice()}</#if></subtitle>
  <id>${links.absolute("")}</id>
  <link rel="alternate" type="text/html" href="${links.absolute("")}"/>
  <link rel="self" type="application/atom+xml" href="${links.absolute(config.feed_file)}"/>
<#assign docs = links.pages()?filter(d -> (d.type == "event" || d.type == "person" || d.type == "question" || d.type == "correction"))>
  <updated>${docs?map(d -> corrections.changed(d))?sort?last}T00:00:00Z</updated>
  <author><name>${links.setting("author")}</name></author>
  <rights>${links.setting("licence")}</rights>
<#list docs as doc>
  <entry>
    <title><#if doc.type == "correction">${words.text.corrected}: </#if>${doc.title}</title>
    <id>${links.absolute(doc.uri)}</id>
    <link rel="alternate" type="text/html" href="${links.absolute(doc.uri)}"/>
    <published>${links.day(doc.date)}T00:00:00Z</published>
    <updated>${corrections.changed(doc)}T00:00:00Z</updated>
    <summary>${doc.summary}<#if doc.type == "correction"> ${words.text.was}: ${doc.was} ${words.text.now}: ${doc.now}</#if></summary>
  </entry>
</#list>
</feed>
</@fault.guard>
