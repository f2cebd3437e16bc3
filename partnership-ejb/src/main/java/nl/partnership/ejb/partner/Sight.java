package nl.partnership.ejb.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Visibility;

/**
 * What the caller may see of records that were released: everything of the own organisation, and of others what the
 * sharing rules let their author tell the caller. Every list, page, export and call asks here. It asks the rules once a
 * request for each kind of author.
 *
 * <p>{@link Belonging} says which organisations are one. What was not
 * released is no record of others yet, and within the own organisation its roles decide.
 */
@RequestScoped
public class Sight {

    private static final int MOST_SCHOOLS = 1000;

    private record Question(Party author, Party viewer, RecordKind kind) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Visibility visibility;

    private final Map<Question, Boolean> answers = new HashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();

    /**
     * Whether the caller may see a released record.
     *
     * @param author null when nobody wrote anything yet, which everybody may see
     */
    public boolean of(Author author, RecordKind kind) {
        return author == null || of(author.organisationId(), author.party(), kind);
    }

    /** Whether the caller may see a released record of that organisation, which somebody in that role wrote. */
    public boolean of(String organisationId, Party author, RecordKind kind) {
        return isOwn(organisationId) || permits(author, kind);
    }

    /**
     * Whether the caller may see a record that was not released: nobody but the organisation that owns it, not its board
     * or its schools, and not who walks in the eyes of that organisation.
     */
    public boolean ofUnreleased(Author author) {
        Caller caller = current.get();
        return author.organisationId().equals(caller.organisationId()) && !caller.isWalking();
    }

    /** The same of an answer in a round that was not opened: of that organisation only the team that gives it. */
    public boolean ofUnopened(Author author) {
        return ofUnreleased(author) && author.team() == Team.of(current.get().party());
    }

    /** Whether everybody at a table may see a released record of that organisation, which somebody in that role wrote. */
    public boolean ofAll(AtTable table, String organisationId, Party author, RecordKind kind) {
        return table.seats().stream()
                        .allMatch(seat -> seat.of().isAtOrUnder(organisationId) || permits(author, seat.party(), kind))
                && (!table.guests() || Roles.all().stream().allMatch(viewer -> permits(author, viewer, kind)));
    }

    /** Whether that organisation and the caller's are one. */
    public boolean isOwn(String organisationId) {
        return own().contains(organisationId);
    }

    /** The organisations that are one with the caller's: itself, its board, or the schools of a board. */
    public Set<String> own() {
        Caller caller = current.get();
        return caller.organisationId() == null
                ? Set.of()
                : own.computeIfAbsent(caller.organisationId(), organisation -> one(organisation, caller.boardId()));
    }

    private Set<String> one(String organisation, String board) {
        Set<String> one = new HashSet<>(Set.of(organisation));
        if (board != null) {
            one.add(board);
        }
        if (organisation.equals(board)) {
            one.addAll(entityManager
                    .createQuery("select s.id from Organisation s where s.board.id = :board", String.class)
                    .setParameter("board", board)
                    .setMaxResults(MOST_SCHOOLS)
                    .getResultList());
        }
        return one;
    }

    /** Whose records of that kind the caller may see when they are of another organisation, by role. */
    public List<Party> authors(RecordKind kind) {
        return Roles.all().stream().filter(author -> permits(author, kind)).toList();
    }

    /** The organisations that are one with the caller's, for {@code in} of a query; never an empty list. */
    public List<String> ownOrNone() {
        return orNone(own().stream());
    }

    /** {@link #authors} as records keep theirs, for {@code in} of a query; never an empty list. */
    public List<String> tellers(RecordKind kind) {
        return orNone(authors(kind).stream().map(Party::toString));
    }

    /** The roles of {@link #authors}, each of which stands in one kind of organisation; never an empty list. */
    public List<String> tellingRoles(RecordKind kind) {
        return orNone(authors(kind).stream().map(Party::role));
    }

    /** An empty list in a query finds nothing on one database and is refused by the other. */
    private static List<String> orNone(Stream<String> some) {
        return Stream.concat(some, Stream.of("")).toList();
    }

    private boolean permits(Party author, RecordKind kind) {
        return permits(author, current.get().party(), kind);
    }

    private boolean permits(Party author, Party viewer, RecordKind kind) {
        return answers.computeIfAbsent(
                new Question(author, viewer, kind), asked -> visibility.permits(asked.author(), asked.viewer(), kind));
    }
}
