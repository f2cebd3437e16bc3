package nl.partnership.domain.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The matrix as a file: a line for each cell to which at least one rule applies, in the order of the vocabulary. Lines go
 * out as the cells are found, so a file of many megabytes needs the memory of a few lines.
 */
public final class MatrixFile {

    static final String HEADER = "sender,receiver,relation,category,purpose,scope,outcome,rules\n";

    private MatrixFile() {}

    /**
     * Writes what a set says on one day, as if it were adopted.
     *
     * @throws IOException when the other side does not take it
     */
    public static void write(Rules rules, LocalDate day, Writer out) throws IOException {
        CellWalk walk = new CellWalk(rules);
        List<String> endings = new ArrayList<>();
        out.write(HEADER);
        try {
            walk.over(day, (cell, ground) -> {
                while (endings.size() < walk.grounds().size()) {
                    endings.add(ending(walk.grounds().get(endings.size())));
                }
                write(out, walk.cell(cell), endings.get(ground));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Writer out, Cell cell, String ending) {
        try {
            out.append(cell.sender().toString()).append(',');
            out.append(cell.receiver().toString()).append(',');
            out.append(cell.relation().name()).append(',');
            out.append(cell.category()).append(',');
            out.append(cell.purpose()).append(',');
            out.append(cell.scope().name()).append(ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outcome and rules; ids are letters, digits, hyphens and underscores, for which the order of Java is that of code points. */
    private static String ending(Ground ground) {
        return ground.rules().stream()
                .map(applied -> applied.rule().id())
                .sorted()
                .collect(Collectors.joining(" ", "," + ground.outcome() + ",", "\n"));
    }
}
