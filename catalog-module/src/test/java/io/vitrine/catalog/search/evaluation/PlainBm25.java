package io.vitrine.catalog.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The plain search that everything is measured against: one field, BM25, all words optional. */
final class PlainBm25 implements Figures.Ranking {

  private static final String NAME = "name";

  private final Analyzer english = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  PlainBm25(Map<String, String> names) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
      for (Map.Entry<String, String> product : names.entrySet()) {
        Document document = new Document();
        document.add(new StringField("sku", product.getKey(), Field.Store.YES));
        document.add(new TextField(NAME, product.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  @Override
  public List<String> of(String query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> ranked = new ArrayList<>();
    try (TokenStream words = english.tokenStream(NAME, query)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        any.add(new TermQuery(new Term(NAME, word.toString())), Occur.SHOULD);
      }
      words.end();
      for (ScoreDoc hit : searcher.search(any.build(), 100_000).scoreDocs) {
        ranked.add(searcher.storedFields().document(hit.doc).get("sku"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ranked;
  }
}
