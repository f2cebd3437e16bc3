package nl.partnership.web.audit;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.ejb.audit.Trail;

/** What the page that somebody has open showed already: a page that refreshes itself is looked at once. */
final class SeenOnPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final String page;
    private final Set<String> records = new HashSet<>();

    SeenOnPage(String page) {
        this.page = page;
    }

    boolean isOf(String other) {
        return page.equals(other);
    }

    /** Takes out what was shown before, and remembers the rest. */
    Set<Trail.Seen> onlyNew(Set<Trail.Seen> seen) {
        Set<Trail.Seen> fresh = new HashSet<>();
        for (Trail.Seen record : seen) {
            if (records.size() < MOST ? records.add(name(record)) : !records.contains(name(record))) {
                fresh.add(record);
            }
        }
        return fresh;
    }

    private static String name(Trail.Seen record) {
        return record.kind() + ' ' + record.id() + ' ' + record.owner();
    }
}
