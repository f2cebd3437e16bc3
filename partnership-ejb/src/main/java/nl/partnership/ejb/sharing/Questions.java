package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/** Questions for advice, on their way from asker to adviser to who decides. */
@Dependent
class Questions {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private FoundQuestions found;

    @Inject
    private RulingReceipts rulings;

    @Inject
    private Receipts receipts;

    @Inject
    private RecordContent content;

    @Inject
    private SharingLetters letters;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A decision that waits makes a question. */
    void ask(Receipt receipt, Verdict verdict) {
        if (verdict == Verdict.PENDING) {
            entityManager.persist(new AdviceQuestion(receipt));
        }
    }

    void requireNoneOpen(Receipt receipt) {
        if (found.about(receipt).filter(AdviceQuestion::isOpen).isPresent()) {
            throw new RuleViolation("sharing.question.stillOpen");
        }
    }

    void advise(String id, long version, Boolean permits, String advice) {
        AdviceQuestion question = found.require(id, version, QuestionRow.Step.ADVISE);
        content.require("advice", PaperSigns.require("advice", advice));
        question.advise(caller(), permits, advice, clock.instant());
    }

    void recordAdvice(String id, long version, Boolean permits, String advice, String reference) {
        AdviceQuestion question = found.require(id, version, QuestionRow.Step.RECORD_ADVICE);
        content.require("advice", PaperSigns.require("advice", advice));
        content.require("adviceReference", PaperSigns.require("adviceReference", reference));
        question.adviseElsewhere(caller(), permits, advice, reference, clock.instant());
    }

    void withdraw(String id, long version) {
        AdviceQuestion question = found.require(id);
        question.requireVersion(version);
        if (!receipts.isMine(question.getReceipt())) {
            throw new NotAllowed("AdviceService.withdraw");
        }
        question.withdraw();
    }

    String rule(String id, long version, Boolean permits, String reason, LocalDate until) {
        AdviceQuestion question = found.require(id, version, QuestionRow.Step.RULE);
        content.require("rulingReason", PaperSigns.require("rulingReason", reason));
        ZonedDateTime now = ZonedDateTime.now(clock);
        question.rule(caller(), permits, reason, until, now.toLocalDate(), now.toInstant());
        Receipt ruling = rulings.keep(question, until, now);
        question.record(ruling);
        letters.ruled(question.getId(), question.getReceipt().getAsker());
        return ruling.getId();
    }

    private Person caller() {
        return entityManager.find(Person.class, current.get().personId());
    }
}
