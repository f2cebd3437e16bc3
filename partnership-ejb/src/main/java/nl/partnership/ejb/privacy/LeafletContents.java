package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.rule.Rules;

/**
 * What the rules of a day make of a leaflet, kept: an adopted set never changes, and all schools share it. A page that
 * everybody may ask for so costs no working out. A day is that on which the rules begin to say so, of which a year has few.
 */
@ApplicationScoped
public class LeafletContents {

    private static final int MOST = 50;

    private final Map<Key, LeafletContent> known = new ConcurrentHashMap<>();

    private record Key(Rules rules, LocalDate day) {}

    /** The content for this day; a day on which the same holds as on one before gets the same. */
    LeafletContent of(Rules rules, LocalDate day) {
        Key key = new Key(rules, rules.turningDays().headSet(day.plusDays(1)).last());
        if (known.size() > MOST) {
            known.clear();
        }
        LeafletContent content = known.computeIfAbsent(key, any -> LeafletContent.of(rules, any.day()));
        return new LeafletContent(day, content.until(), content.parts(), content.filesNever());
    }
}
