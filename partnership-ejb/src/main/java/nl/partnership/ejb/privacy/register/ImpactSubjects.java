package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Room;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.ejb.privacy.retention.KeptKinds;
import nl.partnership.ejb.ruleset.RuleSets;

/** What there are working papers of impact assessments about. */
@Dependent
class ImpactSubjects {

    @Inject
    private KeptKinds kinds;

    @Inject
    private RuleSets ruleSets;

    /** The rooms that keep something, in the order of the house. */
    List<Room> rooms() {
        return stored().map(StoredEntry::room).distinct().sorted().toList();
    }

    /** @throws NotFound for a room that keeps nothing */
    List<StoredEntry> stored(Room room) {
        List<StoredEntry> stored =
                stored().filter(entry -> entry.room() == room).toList();
        if (stored.isEmpty()) {
            throw new NotFound("room", room.code());
        }
        return stored;
    }

    /** @throws NotFound for a room that keeps nothing, and for a set that there is not */
    void require(ImpactSubject subject) {
        if (subject.isRoom()) {
            stored(subject.room());
        } else {
            ruleSets.readable(subject.rules());
        }
    }

    private Stream<StoredEntry> stored() {
        return kinds.kept().stream().map(StoredEntry::of);
    }
}
