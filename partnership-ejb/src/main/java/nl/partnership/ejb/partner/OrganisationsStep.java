package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.SetUpStep;

/** The board, a school of it, and a partner are there. */
@ApplicationScoped
public class OrganisationsStep implements SetUpStep {

    private static final String PAGE = "/partner/organisations.xhtml";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public Stage stage() {
        return Stage.ORGANISATIONS;
    }

    @Override
    public Sentence title() {
        return Sentence.of("partner.setUp.organisations");
    }

    @Override
    public Optional<Missing> missing() {
        boolean board = false;
        boolean school = false;
        boolean partner = false;
        for (Object[] row : byType()) {
            boolean schools = row[0] == OrganisationType.SCHOOL;
            board |= schools && (Long) row[1] > (Long) row[2];
            school |= schools && (Long) row[2] > 0;
            partner |= !schools;
        }
        if (board && school && partner) {
            return Optional.empty();
        }
        String text = !board
                ? "partner.setUp.organisations.board"
                : school ? "partner.setUp.organisations.partner" : "partner.setUp.organisations.school";
        return Optional.of(new Missing(Sentence.of(text), Audience.ADMINISTRATOR, PAGE));
    }

    /** How many there are of each type, and how many of those have a board. */
    private List<Object[]> byType() {
        return entityManager
                .createQuery(
                        "select o.type, count(o), count(b) from Organisation o left join o.board b group by o.type",
                        Object[].class)
                .getResultList();
    }
}
