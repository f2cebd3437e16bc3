package nl.partnership.domain.privacy.register;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Room;

/**
 * What a working paper for an impact assessment (GDPR, article 35) is about: a room of the portal, or a set of rules.
 *
 * @param room null for a set
 * @param rules number of the set; 0 for a room
 */
public record ImpactSubject(Room room, int rules) implements Serializable {

    private static final Pattern CODE = Pattern.compile("room-(\\w{1,20})|rules-([1-9]\\d{0,8})");

    public static ImpactSubject of(Room room) {
        return new ImpactSubject(room, 0);
    }

    /** @param rules number of the set, from 1 */
    public static ImpactSubject ofRules(int rules) {
        return new ImpactSubject(null, rules);
    }

    /** @return what is written so; empty when it is no such code, also for null */
    public static Optional<ImpactSubject> read(String code) {
        Matcher read = CODE.matcher(code == null ? "" : code);
        if (!read.matches()) {
            return Optional.empty();
        }
        return read.group(1) == null
                ? Optional.of(ofRules(Integer.parseInt(read.group(2))))
                : Room.of(read.group(1)).map(ImpactSubject::of);
    }

    /** As it is kept, and in addresses. */
    public String code() {
        return isRoom() ? "room-" + room.code() : "rules-" + rules;
    }

    public boolean isRoom() {
        return room != null;
    }
}
