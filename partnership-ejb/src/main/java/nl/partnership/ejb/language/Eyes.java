package nl.partnership.ejb.language;

import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.Author;
import nl.partnership.ejb.partner.Sight;

/** For whom something is read: who calls, or everybody at a table. */
public interface Eyes {

    /** Whether they may see a released record of that organisation, which somebody in that role wrote. */
    boolean see(String organisationId, Party author, RecordKind kind);

    /** Whether they read what was not released. */
    boolean own(Author author);

    /** Whether they read an answer in a round before it is opened, and what was taken back. */
    boolean ownAnswer(Author author);

    static Eyes of(Sight sight) {
        return new Eyes() {

            @Override
            public boolean see(String organisationId, Party author, RecordKind kind) {
                return sight.of(organisationId, author, kind);
            }

            @Override
            public boolean own(Author author) {
                return sight.ofUnreleased(author);
            }

            @Override
            public boolean ownAnswer(Author author) {
                return sight.ofUnopened(author);
            }
        };
    }

    static Eyes of(Sight sight, AtTable table) {
        return new Eyes() {

            @Override
            public boolean see(String organisationId, Party author, RecordKind kind) {
                return sight.ofAll(table, organisationId, author, kind);
            }

            @Override
            public boolean own(Author author) {
                return false;
            }

            @Override
            public boolean ownAnswer(Author author) {
                return false;
            }
        };
    }
}
