package io.vitrine.catalog.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Models for tests: a red box of given size on the floor, as glTF 2.0 binary. */
public final class Solids {

  private static final float[][] CORNERS = {
    {-1, 0, -1}, {1, 0, -1}, {1, 0, 1}, {-1, 0, 1}, {-1, 2, -1}, {1, 2, -1}, {1, 2, 1}, {-1, 2, 1}
  };

  /** The four corners of each side, seen from outside against the clock, and where it looks. */
  private static final int[][] SIDES = {
    {0, 1, 2, 3}, {4, 7, 6, 5}, {3, 2, 6, 7}, {1, 0, 4, 5}, {2, 1, 5, 6}, {0, 3, 7, 4}
  };

  private static final float[][] LOOKS = {
    {0, -1, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, -1}, {1, 0, 0}, {-1, 0, 0}
  };

  private Solids() {}

  /** In metres. */
  public static byte[] box(float width, float height, float depth) {
    return glb(width, height, depth, UnaryOperator.identity());
  }

  /** The same with another description of what is in it. */
  static byte[] bent(UnaryOperator<String> description) {
    return glb(1, 1, 1, description);
  }

  private static byte[] glb(float w, float h, float d, UnaryOperator<String> description) {
    ByteBuffer binary = ByteBuffer.allocate(24 * 12 * 2 + 36 * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int[] side : SIDES) {
      for (int corner : side) {
        float[] c = CORNERS[corner];
        binary.putFloat(c[0] * w / 2).putFloat(c[1] * h / 2).putFloat(c[2] * d / 2);
      }
    }
    for (float[] look : LOOKS) {
      for (int i = 0; i < 4; i++) {
        binary.putFloat(look[0]).putFloat(look[1]).putFloat(look[2]);
      }
    }
    for (short side = 0; side < 6; side++) {
      for (int corner : new int[] {0, 1, 2, 0, 2, 3}) {
        binary.putShort((short) (side * 4 + corner));
      }
    }
    String json =
        description.apply(
            ("{'asset':{'version':'2.0'},'scene':0,'scenes':[{'nodes':[0]}],'nodes':[{'mesh':0}],"
                    + "'materials':[{'doubleSided':true,'pbrMetallicRoughness':"
                    + "{'baseColorFactor':[0.6,0.1,0.05,1],'metallicFactor':0,'roughnessFactor':0.8}}],"
                    + "'meshes':[{'primitives':[{'attributes':{'POSITION':0,'NORMAL':1},'indices':2,"
                    + "'material':0}]}],"
                    + "'accessors':[{'bufferView':0,'componentType':5126,'count':24,'type':'VEC3',"
                    + "'min':[%s,0,%s],'max':[%s,%s,%s]},"
                    + "{'bufferView':1,'componentType':5126,'count':24,'type':'VEC3'},"
                    + "{'bufferView':2,'componentType':5123,'count':36,'type':'SCALAR'}],"
                    + "'bufferViews':[{'buffer':0,'byteOffset':0,'byteLength':288},"
                    + "{'buffer':0,'byteOffset':288,'byteLength':288},"
                    + "{'buffer':0,'byteOffset':576,'byteLength':72}],"
                    + "'buffers':[{'byteLength':648}]}")
                .replace('\'', '"')
                .formatted(-w / 2, -d / 2, w / 2, h, d / 2));
    byte[] text = json.getBytes(StandardCharsets.UTF_8);
    int padded = (text.length + 3) / 4 * 4;
    int length = 12 + 8 + padded + 8 + binary.capacity();
    ByteBuffer glb = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    glb.putInt(0x46546C67).putInt(2).putInt(length);
    glb.putInt(padded).putInt(0x4E4F534A).put(text);
    for (int i = text.length; i < padded; i++) {
      glb.put((byte) ' ');
    }
    return glb.putInt(binary.capacity()).putInt(0x004E4942).put(binary.array()).array();
  }
}
