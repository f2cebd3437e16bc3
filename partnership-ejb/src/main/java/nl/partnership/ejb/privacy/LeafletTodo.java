package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A leaflet on which the officer advised waits for the board. */
@ApplicationScoped
public class LeafletTodo extends SchoolLeafletTodo {

    @Override
    public String code() {
        return "privacy.leaflet";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    Stream<Todo> todos(Organisation school, List<Leaflet> versions, int number) {
        return versions.stream()
                .filter(one -> one.getStatus() == Leaflet.Status.ADVISED && !isOlder(one, number))
                .map(one -> todo(school, Audience.BOARD));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return lines(rows, "privacy.leaflet.todo.adopt", "privacy.leaflet.todo.waits");
    }
}
