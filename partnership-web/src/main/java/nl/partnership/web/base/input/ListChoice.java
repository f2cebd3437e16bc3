package nl.partnership.web.base.input;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.web.base.Screen;

/** What the address asks of a list; what it names that is not there narrows nothing. */
public abstract class ListChoice {

    @Inject
    private Screen screen;

    /** What the address says of this; null when it says nothing. */
    protected String asked(String name) {
        return screen.parameter(name);
    }

    /** Id of a school; null for every school. */
    protected String school() {
        String school = asked("school");
        return school == null || school.isBlank() ? null : school;
    }

    /** Which of these the address asks for; null for none in particular. */
    protected <E extends Enum<E>> E chosen(E[] all, String name) {
        return named(all, asked(name));
    }

    /** The one of this name; null when none of them has it. */
    public static <E extends Enum<E>> E named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * The same, for what nothing can be done without.
     *
     * @throws NotFound when none of them has it
     */
    public static <E extends Enum<E>> E require(E[] all, String name) {
        E found = named(all, name);
        if (found == null) {
            throw new NotFound(all.getClass().getComponentType().getSimpleName(), name);
        }
        return found;
    }

    /** A value as it stands in an address. */
    protected static String orNone(Object chosen) {
        return chosen == null ? "" : chosen.toString().replaceAll("[^A-Za-z0-9_-]", "");
    }
}
