package nl.partnership.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

class MatrixFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Rules SHIPPED = RuleSet.first(new SchoolYear(2026)).compile(Vocabulary.shipped());

    private static String file(LocalDate day) throws IOException {
        StringWriter out = new StringWriter();
        MatrixFile.write(SHIPPED, day, out);
        return out.toString();
    }

    @Test
    void it_has_a_line_for_each_cell_to_which_a_rule_applies_in_the_order_of_the_vocabulary() throws IOException {
        Matrix matrix = Matrix.of(SHIPPED, DAY);
        Iterator<String> lines = file(DAY).lines().iterator();
        assertEquals("sender,receiver,relation,category,purpose,scope,outcome,rules", lines.next());
        IntStream.range(0, matrix.size())
                .filter(cell -> !matrix.ground(cell).rules().isEmpty())
                .forEach(cell -> {
                    String line = lines.next();
                    Cell of = matrix.cell(cell);
                    String start = of.sender() + "," + of.receiver() + "," + of.relation() + "," + of.category() + ","
                            + of.purpose() + "," + of.scope() + ","
                            + matrix.ground(cell).outcome() + ",";
                    assertTrue(line.startsWith(start), line);
                });
        assertTrue(!lines.hasNext());
    }

    @Test
    void rule_ids_stand_in_the_order_of_their_code_points_with_a_space_between() throws IOException {
        assertTrue(
                file(DAY)
                        .contains(
                                "\nSCHOOL:SCHOOL_LEADER,POLICE:YOUTH_OFFICER,OTHER_ORGANISATION,POLICE_DATA,ACUTE_DANGER,ITEM,FORBIDDEN,H3 R14\n"));
    }

    @Test
    void outside_the_school_year_there_is_the_header_alone() throws IOException {
        assertEquals(MatrixFile.HEADER, file(LocalDate.of(2027, 8, 1)));
    }

    @Test
    void who_stops_listening_stops_the_writing() {
        Writer gone = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                if (length != MatrixFile.HEADER.length()) {
                    throw new IOException("gone");
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> MatrixFile.write(SHIPPED, DAY, gone));
    }
}
