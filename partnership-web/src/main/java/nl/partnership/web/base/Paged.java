package nl.partnership.web.base;

import java.util.List;
import nl.partnership.ejb.base.Listed;

/** A page of a long list: the rows on it, and which page it is. */
public record Paged<T>(List<T> rows, Paging paging) {

    /** Where the list comes from: a service that reads a part of it. */
    @FunctionalInterface
    public interface Source<T> {

        /** @param first how many rows come before */
        Listed<T> read(int first, int most);
    }

    /**
     * @param asked the page that the address names, see {@link Paging#number}; beyond the end it is the last one
     * @param size rows on a page
     */
    public static <T> Paged<T> of(String asked, int size, Source<T> list) {
        int number = Paging.number(asked);
        Listed<T> found = list.read((number - 1) * size, size);
        Paging paging = new Paging(number, size, found.total());
        return new Paged<>(
                paging.number() == number
                        ? found.rows()
                        : list.read(paging.first(), size).rows(),
                paging);
    }
}
