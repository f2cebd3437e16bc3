package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SightTest extends ServiceTest {

    private static final Party MENTOR = new Party(OrganisationType.SCHOOL, "MENTOR");

    private final Town town = new Town();

    @BeforeEach
    void fill() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> false);
    }

    @AfterEach
    void realRulesAgain() {
        TestVisibility.set(null);
    }

    @Test
    void a_board_and_each_of_its_schools_are_one_organisation() {
        assertEquals(Set.of(town.board, town.bridge, town.linden), seenBy("bestuurder"));
        assertEquals(Set.of(town.board, town.bridge), seenBy("coordinator"));
    }

    @Test
    void a_partner_is_one_with_nobody() {
        assertEquals(Set.of(town.care), seenBy("jeugdhulp"));
    }

    @Test
    void of_others_one_sees_what_the_rules_let_their_author_tell() {
        TestVisibility.set((author, viewer) -> author.role().equals("MENTOR"));
        assertTrue(seenBy("jeugdhulp").contains(town.bridge));
        List<Party> authors =
                as(town.caller("jeugdhulp"), () -> bean(Sight.class).authors(ContactCensus.CONTACT_POINT));
        assertEquals(List.of(MENTOR), authors);
    }

    @Test
    void who_has_no_organisation_sees_nothing() {
        assertEquals(Set.of(), as(Caller.PORTAL, () -> bean(Sight.class).own()));
    }

    /** The organisations of which somebody sees a contact point that a mentor wrote. */
    private Set<Organisation> seenBy(String user) {
        return as(
                town.caller(user),
                () -> database(em -> Stream.of(town.board, town.bridge, town.linden, town.care, town.police)
                        .filter(one -> bean(Sight.class).of(one.getId(), MENTOR, ContactCensus.CONTACT_POINT))
                        .collect(Collectors.toSet())));
    }
}
