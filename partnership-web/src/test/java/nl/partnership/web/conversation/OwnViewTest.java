package nl.partnership.web.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.Preparing;
import nl.partnership.ejb.conversation.ViewRow;
import org.junit.jupiter.api.Test;

class OwnViewTest {

    private final OwnView view = new OwnView(
            new ThemeRow("T1", 1, "Veiligheid", "Veiligheid", "", 5),
            true,
            new Preparing.Line("Q1.1", "Visie", "Is de visie scherp?", 5, null, null));

    @Test
    void there_is_something_to_give_once_the_portal_has_it() {
        view.setStanding(Standing.PARTLY);
        assertFalse(view.isFilled());
        view.stored(row(Standing.PARTLY, "", Release.DRAFT, 0));
        assertTrue(view.isFilled());
    }

    @Test
    void a_colleague_who_only_marked_it_ready_is_no_conflict() {
        view.stored(row(null, "Onze kijk.", Release.DRAFT, 0));
        view.setText("Onze kijk. En meer.");
        assertFalse(view.meet(row(null, "Onze kijk.", Release.READY, 1)));
        assertEquals(1, view.version());
        assertEquals("Onze kijk. En meer.", view.getText());
    }

    @Test
    void the_words_of_a_colleague_come_above_the_own_ones() {
        view.setText("Mijn kijk.");
        assertTrue(view.meet(row(null, "Onze kijk.", Release.DRAFT, 1)));
        view.merge();
        assertEquals("Onze kijk.\n\nMijn kijk.", view.getText());
        assertEquals(1, view.version());
    }

    @Test
    void what_was_typed_since_the_last_save_is_known_as_unsaved() {
        assertFalse(view.isUnsaved());
        view.setText("Mijn kijk.");
        assertTrue(view.isUnsaved());
        view.stored(row(null, "Mijn kijk.", Release.DRAFT, 0));
        assertFalse(view.isUnsaved());
        view.setStanding(Standing.PARTLY);
        assertTrue(view.isUnsaved());
    }

    private static ViewRow row(Standing standing, String text, Release release, long version) {
        return new ViewRow("Q1.1", standing, text, release, false, null, version, null);
    }
}
