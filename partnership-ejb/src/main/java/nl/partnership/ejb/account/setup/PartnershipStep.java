package nl.partnership.ejb.account.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.SetUpStep;

/** A school works with a partner, and on both sides somebody is invited: who convenes, and whom they convene. */
@ApplicationScoped
public class PartnershipStep implements SetUpStep {

    private static final String PARTNERSHIPS = "/partner/partnerships.xhtml";
    private static final String PEOPLE = "/account/people.xhtml";

    private static final List<String> CONVENERS = Roles.in(OrganisationType.SCHOOL).stream()
            .filter(Audience::isConvener)
            .toList();

    private static final List<String> PARTNERS = Roles.all().stream()
            .filter(party -> party.type() != OrganisationType.SCHOOL)
            .map(Party::role)
            .toList();

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Ready ready;

    @Override
    public Stage stage() {
        return Stage.PARTNERSHIP;
    }

    @Override
    public Sentence title() {
        return Sentence.of("account.setUp.partnership");
    }

    @Override
    public Optional<Missing> missing() {
        if (entityManager
                .createQuery("select p.id from Partnership p where p.partners is not empty", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return missing("account.setUp.partnership.start", PARTNERSHIPS);
        }
        return people("account.setUp.partnership.convener.", CONVENERS)
                .or(() -> people("account.setUp.partnership.partner.", PARTNERS));
    }

    /** An invitation is enough: whoever has one comes in when they are there. */
    private Optional<Missing> people(String words, List<String> roles) {
        Ready.Stand stand = ready.of(roles);
        return switch (stand) {
            case NOBODY -> missing(words + stand, PEOPLE);
            case NOT_INVITED -> missing(words + stand, PEOPLE + "?filter=NOT_INVITED");
            case INVITED, SIGNS_IN -> Optional.empty();
        };
    }

    private static Optional<Missing> missing(String text, String address) {
        return Optional.of(new Missing(Sentence.of(text), Audience.ADMINISTRATOR, address));
    }
}
