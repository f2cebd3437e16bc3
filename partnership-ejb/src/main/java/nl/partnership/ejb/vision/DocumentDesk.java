package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.CurrentCaller;

/** One document that an organisation lays down, for the services that do something with it. */
@Dependent
class DocumentDesk {

    private static final List<Class<? extends PolicyDocument>> KINDS = List.of(VisionStatement.class, Guideline.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private CurrentCaller current;

    /**
     * Of the caller's organisation; nobody else works on it until this is done.
     *
     * @throws NotFound for another's
     */
    PolicyDocument own(String id) {
        PolicyDocument document = find(id).filter(found ->
                        found.getOrganisation().getId().equals(current.get().organisationId()))
                .orElseThrow(() -> new NotFound("policy document", id));
        access.requireWriting(document.getSchool().getId());
        access.lock(document.getSchool().getId());
        return asItIsNow(document);
    }

    /**
     * Of any organisation at the caller's own school; nobody else works on it until this is done.
     *
     * @throws NotFound at another school
     */
    PolicyDocument atOwnSchool(String id) {
        PolicyDocument document = find(id).orElseThrow(() -> new NotFound("policy document", id));
        access.lockOwn(document.getSchool().getId());
        return asItIsNow(document);
    }

    private Optional<PolicyDocument> find(String id) {
        return KINDS.stream()
                .flatMap(kind -> Stream.ofNullable(id == null ? null : (PolicyDocument) entityManager.find(kind, id)))
                .findFirst();
    }

    private PolicyDocument asItIsNow(PolicyDocument document) {
        entityManager.refresh(document);
        return document;
    }

    /** What is in force and gives way to it; null without. */
    PolicyDocument former(PolicyDocument concept) {
        return entityManager
                .createQuery(
                        "select r from " + concept.getClass().getSimpleName()
                                + " r where r.series = :series and r.standing = :adopted",
                        concept.getClass())
                .setParameter("series", concept.getSeries())
                .setParameter("adopted", Standing.ADOPTED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * The kind of document that has this code.
     *
     * @throws NotFound for what is none
     */
    static Class<? extends PolicyDocument> kind(String code) {
        return KINDS.stream()
                .filter(kind -> Submission.kind(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of document", code));
    }
}
