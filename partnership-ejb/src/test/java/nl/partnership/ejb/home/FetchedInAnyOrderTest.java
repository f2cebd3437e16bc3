package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is read along is who it is, in whatever order somebody names the paths. */
class FetchedInAnyOrderTest extends ServiceTest {

    private final Town town = new Town();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.author.person x.author.organisation.board x.repliedBy.person x.school",
                "x.author.organisation.board x.repliedBy.person x.author.person x.school x.repliedBy.organisation",
                "x.repliedBy.organisation.board x.author.person x.school x.repliedBy.person x.author.organisation.board"
            })
    void everybody_is_who_it_is(String paths) {
        inDatabase(town::persist);
        inDatabase(em -> {
            Membership author =
                    em.find(Membership.class, town.membership("coordinator").getId());
            Membership officer =
                    em.find(Membership.class, town.membership("jeugdagent").getId());
            Expectation one = new Expectation(
                    em.find(Partnership.class, town.bridgePartnership.getId()),
                    em.find(Organisation.class, town.police.getId()),
                    "Bel ons",
                    null,
                    author,
                    Instant.EPOCH,
                    LocalDate.of(2026, 11, 29));
            em.persist(one);
            em.flush();
            em.createQuery("update Expectation x set x.repliedBy = :officer")
                    .setParameter("officer", officer)
                    .executeUpdate();
        });
        database(em -> {
            Expectation read = Fetch.along(
                            em.createQuery("select x from Expectation x", Expectation.class), paths.split(" "))
                    .getSingleResult();
            assertEquals("Coordinator Proef", read.getAuthor().getPerson().getName());
            assertEquals("De Brug", read.getAuthor().getOrganisation().getShortName());
            assertEquals("Jeugdagent Proef", read.getRepliedBy().getPerson().getName());
            assertEquals("Politie", read.getRepliedBy().getOrganisation().getShortName());
            return read;
        });
    }
}
