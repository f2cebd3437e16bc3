package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A leaflet tells other rules than those of today: officer and board hear it, until there is one of today's rules. Where a
 * rule begins or ends within the year, from that day on.
 */
@ApplicationScoped
public class LeafletAgeTodo extends SchoolLeafletTodo {

    @Override
    public String code() {
        return "privacy.leafletAge";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    Stream<Todo> todos(Organisation school, List<Leaflet> versions, int number) {
        Leaflet newest =
                versions.stream().max(Comparator.comparing(Leaflet::getNumber)).orElseThrow();
        boolean older = isOlder(newest, number);
        return Stream.of(Audience.DPO, Audience.BOARD).map(audience -> todo(school, audience)
                .shown(older ? null : newest.getHoldsUntil().plusDays(1), null));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return lines(rows, "privacy.leaflet.todo.older", "privacy.leaflet.todo.renew");
    }
}
