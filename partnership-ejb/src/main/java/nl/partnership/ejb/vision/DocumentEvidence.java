package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.partner.Participations;

/** The visions and guidelines that a school adopted and that hold, with what the participation council said. */
@ApplicationScoped
class DocumentEvidence implements Evidence {

    private static final int MOST = 12;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Participations participations;

    @Override
    public List<Line> of(Subject subject) {
        List<Line> lines = new ArrayList<>();
        List<VisionStatement> visions = adopted(VisionStatement.class, subject);
        Map<String, Participations.Said> said = said(VisionStatement.class, visions);
        visions.forEach(
                one -> lines.add(line(Kind.VISION, one, Sentence.of("vision.evidence.vision"), said, words(one))));
        List<Guideline> guidelines = adopted(Guideline.class, subject);
        Map<String, Participations.Said> told = said(Guideline.class, guidelines);
        guidelines.forEach(one -> lines.add(line(
                one.getKind() == GuidelineKind.INCIDENT ? Kind.INCIDENT_GUIDELINE : Kind.GUIDELINE,
                one,
                Sentence.of("vision.evidence.guideline", one.getTitle()),
                told,
                words(one))));
        return lines;
    }

    private <T extends PolicyDocument> List<T> adopted(Class<T> type, Subject subject) {
        return entityManager
                .createQuery(
                        "select d from " + type.getSimpleName() + " d join fetch d.author where d.school.id = :school"
                                + " and d.organisation.id = :school and d.standing = :adopted"
                                + " order by d.adoptedOn, d.id",
                        type)
                .setParameter("school", subject.schoolId())
                .setParameter("adopted", Standing.ADOPTED)
                .setMaxResults(MOST)
                .getResultList();
    }

    private Map<String, Participations.Said> said(
            Class<? extends PolicyDocument> type, List<? extends PolicyDocument> documents) {
        return participations.of(
                Submission.kind(type),
                documents.stream().map(PolicyDocument::getId).toList());
    }

    private static Line line(
            Kind kind,
            PolicyDocument document,
            Sentence what,
            Map<String, Participations.Said> said,
            List<Sentence> words) {
        return new Line(
                kind,
                what,
                document.getPaperFunction() == null
                        ? Evidence.function(document.getAuthor().getRole())
                        : Sentence.asItIs(document.getPaperFunction()),
                document.getAdoptedOn(),
                Participations.told(said.get(document.getId())),
                new Proof(what, words));
    }

    private static List<Sentence> words(VisionStatement vision) {
        List<Sentence> words = new ArrayList<>();
        add(words, "vision.evidence.weDo", vision.getWeDo());
        add(words, "vision.evidence.weDoNot", vision.getWeDoNot());
        add(words, vision.getText());
        add(words, "vision.evidence.link", vision.getLink());
        return words;
    }

    private static List<Sentence> words(Guideline guideline) {
        List<Sentence> words = new ArrayList<>();
        add(words, guideline.getSteps());
        add(words, "vision.evidence.link", guideline.getLink());
        return words;
    }

    private static void add(List<Sentence> words, String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).map(Sentence::asItIs).forEach(words::add);
        }
    }

    private static void add(List<Sentence> words, String key, String text) {
        if (text != null) {
            words.add(Sentence.of(key, text));
        }
    }
}
