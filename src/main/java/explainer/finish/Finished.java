package explainer.finish;

import explainer.pages.PageSize;
import java.util.List;
import java.util.SortedMap;

/**
 * A finished site, in memory.
 *
 * @param files  what is to be published, by path; not to be used when there are faults
 * @param sizes  the pages, by path
 * @param script bytes of all scripts, each after gzip −6
 * @param faults what is in the way of publishing, sorted
 * @param notes  what somebody may want to know, one line each
 */
public record Finished(SortedMap<String, byte[]> files, List<PageSize> sizes, int script, List<Fault> faults,
        List<String> notes) { }
