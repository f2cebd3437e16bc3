package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What organisations ask of each other at a school. By saving it is released to who works with the school. At a school
 * those who convene ask, at a partner everybody does.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class ExpectationService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleExpectations expectations;

    @Inject
    private ExpectationDesk desk;

    @Inject
    private OtherSchools others;

    @Inject
    private AgreementAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** @throws nl.partnership.domain.base.NotFound when the caller may not see it */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public ExpectationView get(String id) {
        Expectation one = expectations.require(id);
        trail.seen(ExpectationDesk.KIND, id, one.getAsker().getId());
        return desk.view(one);
    }

    /**
     * What there is to start from.
     *
     * @throws nl.partnership.domain.base.NotFound when the caller does not work with that school today
     */
    public ExpectationDraft draft(String schoolId) {
        Partnership partnership = access.own(schoolId);
        Organisation school = partnership.getSchool();
        Organisation asker = access.membership().getOrganisation();
        return new ExpectationDraft(
                school.getId(),
                school.getShortName(),
                asker.getShortName(),
                Stream.concat(Stream.of(school), partnership.getPartners().stream())
                        .filter(one -> !one.equals(asker) && !one.isClosed())
                        .sorted(Comparator.comparing((Organisation one) -> !one.equals(school))
                                .thenComparing(NameKey.byOrganisation(Organisation::getName)))
                        .map(one -> new ExpectationRow.Who(one.getId(), one.getName(), one.getType()))
                        .toList());
    }

    /**
     * Asks something of another organisation.
     *
     * @param to id of an organisation that works with the school, or of the school
     * @param within how soon; null when that does not matter
     * @return its id
     * @throws nl.partnership.domain.base.RuleViolation at the field whose name it has
     */
    public String ask(String schoolId, String to, String text, String within) {
        Partnership partnership = access.own(schoolId);
        content.require("text", text);
        content.require("within", within);
        return ask(partnership, to, text, within, access.membership()).getId();
    }

    private Expectation ask(Partnership partnership, String to, String text, String within, Membership author) {
        Organisation asked = Stream.concat(Stream.of(partnership.getSchool()), partnership.getPartners().stream())
                .filter(one -> one.getId().equals(to))
                .findFirst()
                .orElse(null);
        Expectation one = new Expectation(partnership, asked, text, within, author, clock.instant(), access.today());
        entityManager.persist(one);
        return one;
    }

    /**
     * Asks the same for each other school with which the caller's organisation and who is asked work today, and where it is
     * not asked yet; what was asked of the school is asked of that one.
     *
     * @return for how many
     * @throws nl.partnership.domain.base.NotFound when the caller's organisation did not ask it
     */
    public int repeat(String id) {
        Expectation one = desk.own(id);
        List<Partnership> where = others.of(one);
        where.forEach(partnership ->
                ask(partnership, others.asked(one, partnership), one.getText(), one.getWithin(), access.membership()));
        return where.size();
    }

    /**
     * The caller's organisation does not ask it any more.
     *
     * @param version that the caller read
     * @throws nl.partnership.domain.base.RuleViolation when it is over
     */
    public void withdraw(String id, long version) {
        Expectation one = desk.change(id, version);
        one.withdraw(access.membership(), access.today());
        desk.settle(one);
    }
}
