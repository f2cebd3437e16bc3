package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.vision.Gap;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.screening.RecordContent;

/**
 * The visions of a school and its partners. Each organisation writes its own, for itself, until who may decide for it adopts
 * it; then its partners at that school see it. At a school those who convene write, at a partner everybody does.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class VisionService {

    private static final String KIND = "vision-statement";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private Documents documents;

    @Inject
    private Gaps gaps;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /** The schools with which the caller works today, by name. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws NotFound when the caller does not work with that school today */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public VisionsView all(String schoolId) {
        Partnership partnership = access.partnership(schoolId);
        List<VisionRow> rows = documents.shown(VisionRow.KIND, schoolId);
        List<String> asked = gaps.asked(partnership, Gap.Kind.VISION);
        return new VisionsView(
                schoolId,
                partnership.getSchool().getShortName(),
                VisionAccess.parties(partnership)
                        .map(party -> card(schoolId, party, rows, asked))
                        .toList(),
                access.writes(schoolId, current.get().organisationId()),
                documents.council(VisionRow.KIND, rows));
    }

    private VisionsView.Card card(String schoolId, Organisation party, List<VisionRow> rows, List<String> asked) {
        boolean own = party.getId().equals(current.get().organisationId()) && access.writes(schoolId, party.getId());
        return new VisionsView.Card(
                party.getId(),
                party.getShortName(),
                party.getType(),
                find(rows, party, Standing.ADOPTED),
                find(rows, party, Standing.CONCEPT),
                asked.contains(party.getId()),
                own ? new VisionsView.Own(access.ground().orElse(null)) : null);
    }

    private static VisionRow find(List<VisionRow> rows, Organisation party, Standing standing) {
        return rows.stream()
                .filter(row -> row.organisationId().equals(party.getId()) && row.standing() == standing)
                .findFirst()
                .orElse(null);
    }

    /**
     * What there is to start from: the concept, else what is in force.
     *
     * @return null when the organisation laid down nothing yet
     * @throws NotFound when the caller does not work with that school today, or does not write there
     */
    public VisionRow draft(String schoolId) {
        access.requireWriting(schoolId);
        access.partnership(schoolId);
        List<VisionRow> own = documents.seen(VisionRow.KIND, schoolId).stream()
                .filter(row -> row.organisationId().equals(current.get().organisationId()))
                .toList();
        return own.stream()
                .filter(row -> !row.isAdopted())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse(null);
    }

    /**
     * Writes the concept of the caller's organisation; what is in force stays so. What lay before somebody no longer does.
     *
     * @param readId of what {@link #draft} gave, or null
     * @param version of it
     * @throws RuleViolation at the field whose name it has as typed
     * @throws NotFound as {@link #draft}
     * @throws Stale when another wrote since
     */
    public void write(String schoolId, String readId, long version, TypedVision typed) {
        access.requireWriting(schoolId);
        Partnership partnership = access.lock(schoolId);
        VisionStatement adopted = own(partnership, Standing.ADOPTED);
        VisionStatement concept = own(partnership, Standing.CONCEPT);
        VisionStatement read = concept == null ? adopted : concept;
        requireRead(read, readId, version);
        content.require("weDo", typed.weDo(), read == null ? null : read.getWeDo());
        content.require("weDoNot", typed.weDoNot(), read == null ? null : read.getWeDoNot());
        content.require("text", typed.text(), read == null ? null : read.getText());
        Membership by = access.membership();
        VisionStatement next = concept == null ? new VisionStatement(partnership, adopted, by) : concept;
        next.write(typed.weDo(), typed.weDoNot(), typed.text(), typed.link(), typed.reviewOn(), by);
        if (concept == null) {
            entityManager.persist(next);
        } else {
            documents.rewritten(concept);
        }
    }

    /**
     * Asks an organisation that laid down nothing, by a task for somebody who works there.
     *
     * @throws RuleViolation when it was asked this school year, or nobody works there whom the caller may know
     * @throws NotFound when that organisation is no party here
     */
    public void ask(String schoolId, String organisationId) {
        access.requireWriting(schoolId);
        gaps.ask(access.lock(schoolId), Gap.Kind.VISION, organisationId, "vision.ask.VISION");
    }

    private VisionStatement own(Partnership partnership, Standing standing) {
        return entityManager
                .createQuery(
                        "select r from VisionStatement r where r.school = :school and r.organisation.id = :own"
                                + " and r.standing = :standing",
                        VisionStatement.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("own", current.get().organisationId())
                .setParameter("standing", standing)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static void requireRead(VisionStatement found, String readId, long version) {
        if (!Objects.equals(found == null ? null : found.getId(), readId)) {
            throw new Stale(KIND, readId);
        }
        if (found != null) {
            found.requireVersion(version);
        }
    }
}
