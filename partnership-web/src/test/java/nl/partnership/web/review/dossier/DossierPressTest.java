package nl.partnership.web.review.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Optional;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.OwnWork;
import nl.partnership.ejb.review.dossier.DossierQueue;
import org.junit.jupiter.api.Test;

class DossierPressTest {

    private int handedOut;

    @Test
    void a_portal_that_is_about_to_stop_takes_no_part_in_hand_for_which_it_would_count_an_attempt()
            throws ReflectiveOperationException {
        DossierPress press = new DossierPress();
        set(press, "current", new CurrentCaller());
        set(press, "queue", new DossierQueue() {
            @Override
            public Optional<String> next() {
                handedOut++;
                return Optional.of("part");
            }
        });
        set(press, "own", new OwnWork() {
            @Override
            public boolean does(Runnable piece) {
                return false;
            }
        });
        press.make();
        assertEquals(0, handedOut);
    }

    private static void set(DossierPress press, String name, Object value) throws ReflectiveOperationException {
        Field field = DossierPress.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(press, value);
    }
}
