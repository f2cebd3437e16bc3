package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.vision.Gap;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.screening.RecordContent;

/**
 * The guidelines of a school and its partners, and what lacks. Each organisation writes its own, for itself until who may
 * decide for it adopts it ({@link DocumentService}).
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class GuidelineService {

    private static final String KIND = "guideline";

    private static final char BETWEEN = ':';

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
    private Signals signals;

    @Inject
    private CurrentCaller current;

    /** The schools with which the caller works today, by name. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws NotFound when the caller does not work with that school today */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public GuidelinesView table(String schoolId) {
        Partnership partnership = access.partnership(schoolId);
        List<GuidelineRow> rows = documents.shown(GuidelineRow.KIND, schoolId);
        List<String> onAgenda = gaps.onAgenda(partnership, Gap.Kind.GUIDELINE);
        boolean writes = access.writes(schoolId, current.get().organisationId());
        return new GuidelinesView(
                schoolId,
                partnership.getSchool().getShortName(),
                VisionAccess.parties(partnership)
                        .map(party -> line(party, rows, onAgenda))
                        .toList(),
                access.leads(schoolId),
                writes,
                writes ? access.ground().orElse(null) : null,
                documents.council(GuidelineRow.KIND, rows),
                documents.visions(partnership));
    }

    /**
     * The visions that a guideline of the caller's organisation can work out.
     *
     * @return whose vision it is, by its series
     * @throws NotFound when the caller does not work with that school today, or does not write there
     */
    public Map<String, String> visions(String schoolId) {
        access.requireWriting(schoolId);
        return documents.visions(access.partnership(schoolId));
    }

    private GuidelinesView.Line line(Organisation party, List<GuidelineRow> rows, List<String> onAgenda) {
        return new GuidelinesView.Line(
                party.getId(),
                party.getShortName(),
                party.getType(),
                party.getId().equals(current.get().organisationId()),
                Arrays.stream(GuidelineKind.values())
                        .map(kind -> cell(party.getId(), kind, rows, onAgenda))
                        .toList());
    }

    private static GuidelinesView.Cell cell(
            String organisationId, GuidelineKind kind, List<GuidelineRow> rows, List<String> onAgenda) {
        List<GuidelineRow> own = rows.stream()
                .filter(row -> row.organisationId().equals(organisationId) && row.kind() == kind)
                .toList();
        return new GuidelinesView.Cell(
                kind,
                organisationId + BETWEEN + kind,
                own.stream().filter(GuidelineRow::isAdopted).toList(),
                own.stream().filter(row -> !row.isAdopted()).toList(),
                onAgenda.contains(organisationId + BETWEEN + kind));
    }

    /**
     * What there is to start from for who writes a guideline of the own organisation.
     *
     * @param id of a concept, or of the version in force: then its concept, when somebody began one
     * @throws NotFound when it is none of the caller's organisation
     */
    public GuidelineDraft draft(String id) {
        Guideline found = own(id);
        Guideline one = concept(found).orElse(found);
        return GuidelineDraft.of(one, Set.copyOf(one.getSignals()));
    }

    /**
     * Writes a concept; what is in force stays so. What lay before somebody no longer does.
     *
     * @param kind of a new one
     * @param read what {@link #draft} gave; null for a new one
     * @return its series, which all its versions have
     * @throws RuleViolation at the field whose name it has as typed
     * @throws NotFound when it is none of the caller's organisation, or the caller does not write at that school
     * @throws Stale when another wrote since
     */
    public String write(String schoolId, GuidelineKind kind, GuidelineDraft read, TypedGuideline typed) {
        access.requireWriting(schoolId);
        Partnership partnership = access.lock(schoolId);
        Guideline before = read == null ? null : own(read.id());
        if (before != null) {
            before.requireVersion(read.version());
        }
        signals.of(schoolId)
                .requireChosen("signals", typed.signals(), before == null ? List.of() : before.getSignals());
        content.require("title", typed.title(), before == null ? null : before.getTitle());
        content.require("steps", typed.steps(), before == null ? null : before.getSteps());
        boolean next = before == null || before.getStanding() != Standing.CONCEPT;
        if (before != null && next && concept(before).isPresent()) {
            throw new Stale(KIND, before.getId());
        }
        Guideline concept = next
                ? new Guideline(partnership, before == null ? kind : before.getKind(), before, access.membership())
                : before;
        concept.write(
                typed.title(), typed.steps(), typed.signals(), typed.link(), typed.reviewOn(), access.membership());
        concept.worksOut(vision(partnership, typed.vision(), before));
        if (next) {
            entityManager.persist(concept);
        } else {
            documents.rewritten(concept);
        }
        return concept.getSeries();
    }

    /** One that the caller may see, or the one that it names already. */
    private String vision(Partnership partnership, String series, Guideline before) {
        boolean stays = before != null && Objects.equals(series, before.getVision());
        if (series != null && !stays && !documents.visions(partnership).containsKey(series)) {
            throw new NotFound("vision", series);
        }
        return series;
    }

    /** That somebody writes in the place of this version. */
    private Optional<Guideline> concept(Guideline version) {
        return entityManager
                .createQuery(
                        "select r from Guideline r where r.series = :series and r.standing = :concept", Guideline.class)
                .setParameter("series", version.getSeries())
                .setParameter("concept", Standing.CONCEPT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Guideline own(String id) {
        Guideline one = id == null ? null : entityManager.find(Guideline.class, id);
        if (one == null || !one.getOrganisation().getId().equals(current.get().organisationId())) {
            throw new NotFound(KIND, id);
        }
        access.requireWriting(one.getSchool().getId());
        return one;
    }

    /**
     * Puts on the school's agenda that an organisation has no guideline of a kind.
     *
     * @param gap as the cell names it
     * @throws NotFound when it is another's school, and for what is no gap
     * @throws RuleViolation when it is on the agenda already
     */
    @Allowed(Audience.CONVENER)
    public void putOnAgenda(String schoolId, String gap) {
        Partnership partnership = access.lockOwn(schoolId);
        GuidelinesView.Line line = table(schoolId).lines().stream()
                .filter(one -> one.cells().stream()
                        .anyMatch(cell -> cell.isGap() && cell.gap().equals(gap)))
                .findFirst()
                .orElseThrow(() -> new NotFound("gap", gap));
        gaps.putOnAgenda(
                partnership,
                Gap.Kind.GUIDELINE,
                gap,
                "Q1.2",
                "vision.agenda.GUIDELINE." + gap.substring(gap.indexOf(BETWEEN) + 1),
                line.name());
    }
}
