package nl.partnership.ejb.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.register.ImpactCard;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RulesInForce;
import nl.partnership.ejb.screening.RecordContent;

/** Officer or board write what only people know of the impact; the advice is the officer's alone. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class ImpactCardService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ImpactCards cards;

    @Inject
    private ImpactSubjects subjects;

    @Inject
    private RecordContent content;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    /**
     * @param version as read
     * @param typed of which the advice counts from the officer only; of anybody else the one that stands stays
     * @throws NotFound for what there is no paper about
     * @throws RuleViolation at the fields of {@link ImpactWords}
     * @throws Stale when another wrote it since
     */
    public void write(ImpactSubject subject, long version, ImpactWords typed) {
        subjects.require(subject);
        Optional<ImpactCard> written = cards.of(subject);
        ImpactWords before = written.map(ImpactCard::words).orElse(ImpactWords.NONE);
        Caller caller = current.get();
        ImpactWords words = Audience.DPO.includes(caller) ? typed : typed.withAdvice(before.advice());
        content.require("necessity", words.necessity(), before.necessity());
        content.require("views", words.views(), before.views());
        content.require("risks", words.risks(), before.risks());
        content.require("remaining", words.remaining(), before.remaining());
        content.require("advice", words.advice(), before.advice());
        Person me = entityManager.getReference(Person.class, caller.personId());
        if (written.isPresent()) {
            written.get().requireVersion(version);
            written.get().write(words, me, inForce.today());
        } else {
            Organisation board = entityManager.getReference(Organisation.class, caller.boardId());
            entityManager.persist(new ImpactCard(board, subject, words, me, inForce.today()));
        }
    }
}
