package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.domain.rule.Rules;

/** What the rules of a day make of the register, kept: an adopted set never changes. */
@ApplicationScoped
class SharingEntries {

    private static final int MOST = 20;

    private final Map<Key, List<SharingEntry>> known = new ConcurrentHashMap<>();

    private record Key(Rules rules, LocalDate day) {}

    /** A day on which the same holds as on one before gets the same. */
    List<SharingEntry> of(Rules rules, LocalDate day) {
        if (known.size() > MOST) {
            known.clear();
        }
        Key key = new Key(rules, rules.turningDays().headSet(day.plusDays(1)).last());
        return known.computeIfAbsent(key, any -> SharingEntry.of(rules, day));
    }
}
