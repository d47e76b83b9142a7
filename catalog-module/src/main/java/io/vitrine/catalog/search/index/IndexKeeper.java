package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.ProductSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the index in step with the database: one thread reads what changed, a rebuilt index is
 * filled beside the one in use and takes its place whole. Writing is guarded by this object's
 * monitor; searching needs no lock.
 */
@ApplicationScoped
public class IndexKeeper {

  /** Raise when documents or analysis change: an index of another format is built anew. */
  static final String FORMAT = "6";

  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final int BATCH = 500;
  private static final int PATIENCE_SECONDS = 20;

  /** Before a rebuild that failed is tried again. */
  static final Duration REST = Duration.ofSeconds(30);

  private final Object writing = new Object();
  private final CatalogueEntries entries;
  private final IndexTasks tasks;
  private final ProductSearch search;
  private final Clock clock;
  private IndexFolder folder;
  private final Path data;

  @Resource ManagedThreadFactory threads;

  private ProductIndex current;
  private ProductIndex next;
  private volatile boolean complete;
  private volatile boolean stopped;
  private volatile Rebuild rebuild;
  private Thread follower;

  @Inject
  public IndexKeeper(
      CatalogueEntries entries,
      IndexTasks tasks,
      ProductSearch search,
      Clock clock,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.entries = entries;
    this.tasks = tasks;
    this.search = search;
    this.clock = clock;
    this.data = Path.of(data);
  }

  void open() {
    try {
      folder = new IndexFolder(data);
      current = belonging().orElse(null);
      complete = current != null;
      if (current == null) {
        Path fresh = folder.fresh();
        current = new ProductIndex(fresh);
        folder.use(fresh);
      }
      folder.tidy();
      search.use(current);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be opened below " + data, e);
    } catch (SQLException e) {
      throw new IllegalStateException("the state of the search index cannot be read", e);
    }
    follower = threads.newThread(this::follow);
    follower.setName("catalog-index");
    follower.start();
    if (!complete) {
      rebuild();
    }
  }

  void close() {
    stopped = true;
    follower.interrupt();
    synchronized (writing) {
      closeQuietly(current);
      closeQuietly(next);
    }
  }

  /** Everything published is in the index. */
  public boolean isComplete() {
    return complete;
  }

  /** How many products the last rebuild since the start has read so far; 0 if there was none. */
  int products() {
    Rebuild last = rebuild;
    return last == null ? 0 : last.products();
  }

  /** The rebuild of this number, if it is the last one. */
  public Optional<Rebuild> rebuild(String id) {
    return Optional.ofNullable(rebuild).filter(known -> known.id().equals(id));
  }

  /** Begins to build a new index, unless one is being built. */
  public RebuildAnswer rebuild() {
    synchronized (writing) {
      if (rebuild != null && rebuild.state() == Rebuild.State.RUNNING) {
        return new RebuildAnswer.AlreadyRunning(rebuild);
      }
      rebuild =
          new Rebuild(
              UUID.randomUUID().toString(), Rebuild.State.RUNNING, 0, clock.instant(), null);
      try {
        Thread builder = threads.newThread(this::build);
        builder.setName("catalog-index-rebuild");
        builder.start();
      } catch (RuntimeException | Error e) {
        rebuild = rebuild.ended(Rebuild.State.FAILED, clock.instant());
        throw e;
      }
      return new RebuildAnswer.Started(rebuild);
    }
  }

  /** The index on disk, if it is of this format and of this very database. */
  private Optional<ProductIndex> belonging() throws IOException, SQLException {
    Optional<Path> known = folder.current();
    Optional<String> stamp = tasks.stamp();
    if (known.isEmpty() || stamp.isEmpty()) {
      return Optional.empty();
    }
    ProductIndex opened;
    try {
      opened = new ProductIndex(known.get());
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "the search index cannot be read and is built anew", e);
      return Optional.empty();
    }
    Map<String, String> remarks = opened.remarks();
    // a crash can fall between the commit of the index and that of the database
    boolean same =
        stamp.get().equals(remarks.get("stamp")) || stamp.get().equals(remarks.get("before"));
    if (FORMAT.equals(remarks.get("format")) && same) {
      return Optional.of(opened);
    }
    opened.close();
    return Optional.empty();
  }

  private void follow() {
    while (!stopped) {
      try {
        rebuildAgain();
        if (!readChanges()) {
          tasks.await(PATIENCE_SECONDS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (IOException | SQLException | RuntimeException | Error e) {
        if (stopped || !pause(e)) {
          return;
        }
      }
    }
  }

  /** As long as not everything is in the index, a rebuild that failed is begun again. */
  private void rebuildAgain() {
    Rebuild last = rebuild;
    if (!complete
        && last != null
        && last.state() == Rebuild.State.FAILED
        && !clock.instant().isBefore(last.ended().plus(REST))) {
      rebuild();
    }
  }

  private static boolean pause(Throwable trouble) {
    LOG.log(Level.WARNING, "the search index could not follow a change; it tries again", trouble);
    try {
      Thread.sleep(5_000);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether there was something to do. */
  private boolean readChanges() throws IOException, SQLException {
    List<IndexTasks.Task> todo = tasks.next(BATCH);
    if (todo.isEmpty()) {
      return false;
    }
    synchronized (writing) {
      Set<String> products =
          todo.stream()
              .map(IndexTasks.Task::product)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      List<CatalogueEntry> published = entries.of(products);
      Set<String> gone = new HashSet<>(products);
      published.forEach(entry -> gone.remove(entry.product()));
      current.put(published);
      current.remove(gone);
      current.refresh();
      if (next != null) {
        next.put(published);
        next.remove(gone);
      }
      tasks.done(todo, commit(current));
    }
    return true;
  }

  private String commit(ProductIndex index) throws IOException, SQLException {
    String stamp = UUID.randomUUID().toString();
    index.commit(Map.of("format", FORMAT, "stamp", stamp, "before", tasks.stamp().orElse("none")));
    return stamp;
  }

  private void build() {
    ProductIndex replaced;
    try {
      Path fresh = folder.fresh();
      synchronized (writing) {
        next = new ProductIndex(fresh);
      }
      fill();
      synchronized (writing) {
        next.refresh();
        String stamp = commit(next);
        folder.use(fresh);
        tasks.done(List.of(), stamp);
        replaced = current;
        current = next;
        next = null;
        search.use(current);
      }
      complete = true;
      rebuild = rebuild.ended(Rebuild.State.DONE, clock.instant());
      closeQuietly(replaced);
      folder.tidy();
    } catch (IOException | SQLException | RuntimeException | Error e) {
      if (!stopped) {
        LOG.log(Level.SEVERE, "the search index could not be rebuilt", e);
      }
      synchronized (writing) {
        closeQuietly(next);
        next = null;
        rebuild = rebuild.ended(Rebuild.State.FAILED, clock.instant());
      }
    }
  }

  /** Reads and writes each page under the monitor: a change cannot fall between the two. */
  private void fill() throws IOException {
    String after = "";
    int count = 0;
    while (!stopped) {
      synchronized (writing) {
        List<CatalogueEntry> page = entries.after(after, BATCH);
        if (page.isEmpty()) {
          return;
        }
        next.put(page);
        after = page.get(page.size() - 1).product();
        count += page.size();
      }
      rebuild = rebuild.with(count);
    }
    throw new IllegalStateException("stopped");
  }

  private static void closeQuietly(ProductIndex index) {
    if (index != null) {
      try {
        index.close();
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.WARNING, "a search index could not be closed", e);
      }
    }
  }
}
