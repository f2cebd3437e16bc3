package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Preparation;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.tool.Tools;
import nl.partnership.ejb.screening.RecordContent;

/**
 * An organisation's own views, beforehand. Everybody of an organisation that takes part writes at the same ones; in a
 * municipality everybody of a team.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class PreparationService {

    /** The version to hand back for a view that is not there yet. */
    public static final long NEW = -1;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Contents contents;

    @Inject
    private Tools tools;

    @Inject
    private Views views;

    /**
     * The views of the caller's team on all questions of a conversation; who walks in its eyes gets what was released.
     *
     * @throws NotFound for strangers
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     */
    public Preparing own(String conversationId) {
        Conversation conversation = access.requireAttended(conversationId);
        Map<String, ViewRow> own = views.visible(conversation, ownViews(conversationId)).stream()
                .collect(Collectors.toMap(ViewRow::questionCode, Function.identity()));
        String language = current.get().language();
        List<Preparing.Block> blocks = conversation.themes().stream()
                .map(theme -> new Preparing.Block(
                        ThemeRow.of(theme, language),
                        theme.questions().stream()
                                .map(question -> line(conversation, question, own.get(question.code()), language))
                                .toList()))
                .toList();
        return new Preparing(
                contents.rows(List.of(conversation)).get(0),
                team(),
                blocks,
                conversation.getStatus() == ConversationStatus.PLANNED
                        || conversation.getStatus() == ConversationStatus.OPEN,
                own.values().stream()
                        .filter(view -> view.release() == Release.READY)
                        .count());
    }

    private Preparing.Line line(Conversation conversation, Question question, ViewRow own, String language) {
        return new Preparing.Line(
                question.code(),
                question.shortText(language),
                question.text(),
                question.minutes(),
                tools.of(question)
                        .map(tool -> tool.pathIn(conversation.getId()))
                        .orElse(null),
                own);
    }

    /**
     * Stores the own view on a question. Words that were ready and change must be marked ready again.
     *
     * @param standing null when not chosen
     * @param text at most 4000 characters; may be empty
     * @param version as read, of {@link Preparing.Line#version()}
     * @return the view as it is now
     * @throws Stale when a colleague wrote since; {@link #own} gives that text
     * @throws RuleViolation at {@code text}, also when it points to a pupil, or when the conversation is closed
     */
    public ViewRow save(String conversationId, String questionCode, Standing standing, String text, long version) {
        Conversation conversation = access.requireAttendedToChange(conversationId);
        Optional<Preparation> found = find(conversationId, questionCode);
        if (found.map(Preparation::getVersion).orElse(NEW) != version) {
            throw new Stale("preparation", conversationId);
        }
        Preparation preparation = found.orElseGet(() -> new Preparation(conversation, questionCode, access.me()));
        content.require("text", text, preparation.getText());
        preparation.write(standing, text, access.me());
        entityManager.persist(preparation);
        return row(conversationId, questionCode);
    }

    /**
     * Gives the own view on a question to the others, keeps it back, or takes it back.
     *
     * @throws RuleViolation at {@code text} when there is nothing to give
     */
    public ViewRow release(String conversationId, String questionCode, Release to) {
        Conversation conversation = access.requireAttendedToChange(conversationId);
        Preparation preparation = find(conversationId, questionCode)
                .orElseGet(() -> new Preparation(conversation, questionCode, access.me()));
        preparation.release(to, clock.instant());
        entityManager.persist(preparation);
        return row(conversationId, questionCode);
    }

    /**
     * Marks ready whatever the team wrote and does not keep back.
     *
     * @return how many views are ready now
     */
    public long releaseAll(String conversationId) {
        access.requireAttendedToChange(conversationId);
        List<Preparation> filled = preparations(conversationId).stream()
                .filter(each -> !each.isEmpty() && each.getRelease() != Release.KEPT_BACK)
                .toList();
        filled.forEach(each -> each.release(Release.READY, clock.instant()));
        return filled.size();
    }

    private Optional<Preparation> find(String conversationId, String questionCode) {
        return preparations(conversationId).stream()
                .filter(each -> each.getQuestionCode().equals(questionCode))
                .findFirst();
    }

    private List<Preparation> preparations(String conversationId) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select v from Preparation v join v.organisation o where v.conversation.id = :conversation"
                                        + " and o.id = :organisation and v.team = :team",
                                Preparation.class),
                        "v.organisation",
                        "v.author.person",
                        "v.author.deputy",
                        "v.author.sponsor")
                .setParameter("conversation", conversationId)
                .setParameter("organisation", current.get().organisationId())
                .setParameter("team", team())
                .getResultList();
    }

    private ViewRow row(String conversationId, String questionCode) {
        return ownViews(conversationId).stream()
                .filter(view -> view.questionCode().equals(questionCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("preparation", conversationId));
    }

    private List<ViewRow> ownViews(String conversationId) {
        return entityManager
                .createQuery(
                        ViewRow.SELECT + " and v.organisation.id = :organisation and v.team = :team", ViewRow.class)
                .setParameter("conversation", conversationId)
                .setParameter("organisation", current.get().organisationId())
                .setParameter("team", team())
                .getResultList();
    }

    private Team team() {
        return Team.of(current.get().party());
    }
}
