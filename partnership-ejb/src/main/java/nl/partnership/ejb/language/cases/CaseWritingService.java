package nl.partnership.ejb.language.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.CaseWords;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.ShippedCases;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.language.LanguageAccess;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;

/** Writes a case, has it checked by a colleague, and shares it. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class CaseWritingService {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private CaseDesk desk;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    @Inject
    private Clock clock;

    /**
     * Writes a new one, for the own organisation.
     *
     * @return its id
     * @throws RuleViolation at the field whose name it has as typed
     * @throws NotFound when the caller does not answer at that school
     */
    public String add(String schoolId, CaseWords typed) {
        return add(schoolId, typed, null);
    }

    /**
     * Takes a shipped case, to be checked as every other.
     *
     * @return its id
     * @throws NotFound when there is none with this code, and as {@link #add}
     */
    public String take(String schoolId, String code) {
        ShippedCases.ShippedCase example = ShippedCases.of(code).orElseThrow(() -> new NotFound("case", code));
        return add(schoolId, example.in(DUTCH), code);
    }

    private String add(String schoolId, CaseWords typed, String code) {
        Partnership partnership = access.partnership(schoolId);
        access.requireAnswering(partnership);
        signals.of(schoolId).requireChosen("signals", typed.signals(), Set.of());
        screen(typed, null);
        LearningCase added = new LearningCase(partnership, typed, code, access.membership());
        entityManager.persist(added);
        return added.getId();
    }

    /**
     * Changes it: nobody else sees it until a colleague checked it anew.
     *
     * @param version as read
     * @throws RuleViolation as {@link #add}, and when it is closed
     * @throws NotFound when it is not the own organisation's
     * @throws Stale when a colleague wrote since
     */
    public void change(String id, long version, CaseWords typed) {
        LearningCase own = desk.lockOwn(id, version);
        signals.of(own.getSchool().getId())
                .requireChosen("signals", typed.signals(), own.words().signals());
        screen(typed, own.words());
        own.write(typed, access.membership());
    }

    private void screen(CaseWords typed, CaseWords before) {
        content.require("title", typed.title(), before == null ? null : before.title());
        content.require("story", typed.story(), before == null ? null : before.story());
        content.require("question", typed.question(), before == null ? null : before.question());
    }

    /**
     * Says that nobody can be recognised in it, as a person who did not write it.
     *
     * @param partnerGuesses whether somebody at the table can guess who it is
     * @param selfKnows whether the pupil or a parent can recognise themselves
     * @throws RuleViolation at {@code partner} or {@code self} when it is not answered with no; when the caller wrote it
     * @throws NotFound as {@link #change}
     * @throws Stale as {@link #change}
     */
    public void check(String id, long version, Boolean partnerGuesses, Boolean selfKnows) {
        desk.lockOwn(id, version).check(access.membership(), partnerGuesses, selfKnows, access.today());
    }

    /** Shares it; {@link RuleViolation} before it was checked. */
    public void share(String id, long version) {
        desk.lockOwn(id, version).share(clock.instant());
    }

    /** Takes it from the others. */
    public void takeBack(String id, long version) {
        desk.lockOwn(id, version).takeBack();
    }
}
