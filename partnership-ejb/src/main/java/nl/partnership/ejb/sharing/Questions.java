package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.ReceiptContent;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.screening.RecordContent;

/** Questions for advice, on their way from asker to adviser to who decides. */
@Dependent
class Questions {

    private static final int MOST = 500;
    private static final int MOST_EARLIER = 100;
    private static final int SHOWN_EARLIER = 5;
    private static final Set<AdviceQuestion.Status> OPEN =
            Set.of(AdviceQuestion.Status.ASKED, AdviceQuestion.Status.ADVISED);

    private static final String FROM = "select q from AdviceQuestion q join q.receipt r join r.asker a"
            + " join r.organisation o left join o.board b where ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Advisers advisers;

    @Inject
    private NamedRules rules;

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

    Optional<AdviceQuestion> about(Receipt receipt) {
        return query("r.id = :receipt")
                .setParameter("receipt", receipt.getId())
                .getResultStream()
                .findFirst();
    }

    void requireNoneOpen(Receipt receipt) {
        if (about(receipt).filter(AdviceQuestion::isOpen).isPresent()) {
            throw new RuleViolation("sharing.question.stillOpen");
        }
    }

    List<QuestionRow> waiting() {
        return open().filter(row -> row.step() != QuestionRow.Step.NONE
                        && row.step() != QuestionRow.Step.WITHDRAW
                        && !isAdvised(row))
                .toList();
    }

    List<QuestionRow> advised() {
        return open().filter(Questions::isAdvised).toList();
    }

    /** An adviser may think better of it until somebody decides; but it is that one's turn now. */
    private static boolean isAdvised(QuestionRow row) {
        return row.step() == QuestionRow.Step.ADVISE && row.status() == AdviceQuestion.Status.ADVISED;
    }

    private Stream<QuestionRow> open() {
        Caller caller = current.get();
        return rows(
                query("q.status in :open and (o.id = :own or o.id = :board or b.id = :board) order by r.madeAt, q.id")
                        .setParameter("open", OPEN)
                        .setParameter("own", Objects.requireNonNullElse(caller.organisationId(), ""))
                        .setParameter("board", Objects.requireNonNullElse(caller.boardId(), "")));
    }

    List<QuestionRow> mine() {
        return rows(query("a.id = :me and o.id = :own order by r.madeAt desc, q.id")
                        .setParameter("me", current.get().personId())
                        .setParameter(
                                "own", Objects.requireNonNullElse(current.get().organisationId(), "")))
                .toList();
    }

    /** What receipts say comes in one query for all of them; a question whose receipt was erased is left out. */
    private Stream<QuestionRow> rows(TypedQuery<AdviceQuestion> query) {
        List<AdviceQuestion> found = query.setMaxResults(MOST).getResultList();
        Set<String> advising = advisers.ofCaller();
        Map<String, Statement> said = said(found);
        return found.stream()
                .filter(question -> said.containsKey(question.getReceipt().getId()))
                .map(question ->
                        QuestionRow.of(question, said.get(question.getReceipt().getId()), step(question, advising)));
    }

    private Map<String, Statement> said(List<AdviceQuestion> questions) {
        List<String> receipts = questions.stream()
                .map(question -> question.getReceipt().getId())
                .toList();
        return receipts.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select c from ReceiptContent c where c.receipt.id in :receipts", ReceiptContent.class)
                        .setParameter("receipts", receipts)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                kept -> kept.getReceipt().getId(), kept -> Statement.read(kept.getContent())));
    }

    private QuestionRow.Step step(AdviceQuestion question) {
        return step(question, advisers.ofCaller());
    }

    private QuestionRow.Step step(AdviceQuestion question, Set<String> advising) {
        return question.isOpen() ? advisers.step(question, advising) : QuestionRow.Step.NONE;
    }

    QuestionView view(String id) {
        AdviceQuestion question = require(id);
        Statement said = RulingReceipts.said(question);
        boolean involved = advisers.isInvolved(question.getReceipt().getOrganisation());
        return QuestionView.of(
                question, said, rules.of(said), involved ? earlier(question, said) : List.of(), step(question));
    }

    private List<QuestionView.Earlier> earlier(AdviceQuestion question, Statement said) {
        List<AdviceQuestion> others = query(
                        "o = :sending and q <> :this and q.advisedAt is not null order by q.advisedAt desc")
                .setParameter("sending", question.getReceipt().getOrganisation())
                .setParameter("this", question)
                .setMaxResults(MOST_EARLIER)
                .getResultList();
        Map<String, Statement> theirs = said(others);
        List<String> categories = said.situation().request().categories();
        return others.stream()
                .filter(other -> theirs.containsKey(other.getReceipt().getId()))
                .map(other -> advised(other, theirs.get(other.getReceipt().getId())))
                .filter(other -> !Collections.disjoint(other.categories(), categories))
                .limit(SHOWN_EARLIER)
                .toList();
    }

    private static QuestionView.Earlier advised(AdviceQuestion question, Statement said) {
        return new QuestionView.Earlier(
                question.getId(),
                question.getAdvisedAt(),
                said.situation().request().categories(),
                said.receiver().organisation(),
                question.getAdvicePermits(),
                question.getAdvice());
    }

    void advise(String id, long version, Boolean permits, String advice) {
        AdviceQuestion question = require(id, version, QuestionRow.Step.ADVISE);
        content.require("advice", PaperSigns.require("advice", advice));
        question.advise(caller(), permits, advice, clock.instant());
    }

    void recordAdvice(String id, long version, Boolean permits, String advice, String reference) {
        AdviceQuestion question = require(id, version, QuestionRow.Step.RECORD_ADVICE);
        content.require("advice", PaperSigns.require("advice", advice));
        content.require("adviceReference", PaperSigns.require("adviceReference", reference));
        question.adviseElsewhere(caller(), permits, advice, reference, clock.instant());
    }

    void withdraw(String id, long version) {
        AdviceQuestion question = require(id);
        question.requireVersion(version);
        if (!receipts.isMine(question.getReceipt())) {
            throw new NotAllowed("AdviceService.withdraw");
        }
        question.withdraw();
    }

    String rule(String id, long version, Boolean permits, String reason, LocalDate until) {
        AdviceQuestion question = require(id, version, QuestionRow.Step.RULE);
        content.require("rulingReason", PaperSigns.require("rulingReason", reason));
        ZonedDateTime now = ZonedDateTime.now(clock);
        question.rule(caller(), permits, reason, until, now.toLocalDate(), now.toInstant());
        Receipt ruling = rulings.keep(question, until, now);
        question.record(ruling);
        letters.ruled(question.getId(), question.getReceipt().getAsker());
        return ruling.getId();
    }

    private AdviceQuestion require(String id, long version, QuestionRow.Step step) {
        AdviceQuestion question = require(id);
        question.requireVersion(version);
        if (!question.isOpen()) {
            throw new RuleViolation("sharing.question.closed");
        }
        if (step(question) != step) {
            throw new NotAllowed("AdviceService." + step);
        }
        return question;
    }

    /** The question, when the caller asked it or can have something to do with it. */
    private AdviceQuestion require(String id) {
        return query("q.id = :id")
                .setParameter("id", Objects.requireNonNullElse(id, ""))
                .getResultStream()
                .filter(question -> receipts.isMine(question.getReceipt())
                        || advisers.isInvolved(question.getReceipt().getOrganisation())
                        || step(question) != QuestionRow.Step.NONE)
                .findFirst()
                .orElseThrow(() -> new NotFound("advice-question", id));
    }

    private TypedQuery<AdviceQuestion> query(String condition) {
        return Fetch.along(
                        entityManager.createQuery(FROM + condition, AdviceQuestion.class),
                        "q.receipt.asker",
                        "q.receipt.organisation.board",
                        "q.adviser",
                        "q.decider")
                // a collection would multiply the rows: all of them come in a query of their own
                .setHint("eclipselink.batch", "q.receipt.contents")
                .setHint("eclipselink.batch.type", "IN");
    }

    private Person caller() {
        return entityManager.find(Person.class, current.get().personId());
    }
}
