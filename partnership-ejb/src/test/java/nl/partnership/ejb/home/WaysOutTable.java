package nl.partnership.ejb.home;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import nl.partnership.ejb.base.ClassFolder;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;

/** The table of ways out, from the parts of all rooms. */
final class WaysOutTable {

    private final List<WaysOut> parts;

    /** The parts of the rooms, lowest first, on the people of this town. */
    WaysOutTable(Town town) {
        parts = Stream.of(ClassFolder.of(WaysOutTable.class))
                .filter(type -> WaysOut.class.isAssignableFrom(type) && !type.isInterface())
                .sorted(Comparator.comparing(type -> room(type)))
                .map(type -> part(type, town))
                .toList();
    }

    private static WaysOut part(Class<?> type, Town town) {
        try {
            Constructor<?> one = Arrays.stream(type.getDeclaredConstructors())
                    .max(Comparator.comparingInt(Constructor::getParameterCount))
                    .orElseThrow();
            one.setAccessible(true);
            return (WaysOut) (one.getParameterCount() == 0 ? one.newInstance() : one.newInstance(town));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constructor as WaysOut says", e);
        }
    }

    static Room room(Class<?> type) {
        return Room.ofPackage(type.getPackageName())
                .orElseThrow(() -> new IllegalStateException(type + " is in no room"));
    }

    List<WaysOut> parts() {
        return parts;
    }

    List<WayOut> ways() {
        return parts.stream().flatMap(part -> part.ways().stream()).toList();
    }
}
