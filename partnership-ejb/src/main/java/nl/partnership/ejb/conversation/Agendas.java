package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Onwards;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Fetch;

/** Items of agendas: of a conversation, and what waits at a school for one. */
@Dependent
class Agendas {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** What waits at the school for the next conversation, oldest first. */
    List<AgendaItem> waiting(Organisation school) {
        return waiting(school, Onwards.NEXT);
    }

    /** What waits at the school until somebody puts it on an agenda, oldest first. */
    List<AgendaItem> later(Organisation school) {
        return waiting(school, Onwards.LATER);
    }

    private List<AgendaItem> waiting(Organisation school, Onwards onwards) {
        return withAuthors(entityManager.createQuery(
                        "select a from AgendaItem a where a.agendaOf is null and a.handled = false"
                                + " and a.onwards = :onwards and a.partnership.school = :school order by a.raisedAt",
                        AgendaItem.class))
                .setParameter("onwards", onwards)
                .setParameter("school", school)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<AgendaItem> of(Conversation conversation) {
        return withAuthors(entityManager.createQuery(
                        "select a from AgendaItem a where a.agendaOf = :conversation order by a.raisedAt",
                        AgendaItem.class))
                .setParameter("conversation", conversation)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What came up in this conversation, for another one. */
    List<AgendaItem> raisedIn(Conversation conversation) {
        return withAuthors(entityManager.createQuery(
                        "select a from AgendaItem a where a.raisedIn = :conversation order by a.raisedAt",
                        AgendaItem.class))
                .setParameter("conversation", conversation)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static TypedQuery<AgendaItem> withAuthors(TypedQuery<AgendaItem> query) {
        return Fetch.along(
                query, "a.author.organisation.board", "a.author.person", "a.author.deputy", "a.author.sponsor");
    }
}
