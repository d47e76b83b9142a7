// Places a model in the room where the phone can: by WebXR with the floor found in the camera's
// picture, or by handing it to the phone's own viewer (AR Quick Look). The camera's picture stays in
// the phone.
const inXr = async () => {
  try {
    return Boolean(navigator.xr && await navigator.xr.isSessionSupported('immersive-ar'));
  } catch {
    return false;
  }
};
const inQuickLook = () => document.createElement('a').relList?.supports?.('ar') === true;

const ring = (THREE) => {
  const mark = new THREE.Mesh(
    new THREE.RingGeometry(0.1, 0.13, 32).rotateX(-Math.PI / 2),
    new THREE.MeshBasicMaterial({ color: 0xfbf8f3 }));
  mark.matrixAutoUpdate = false;
  mark.visible = false;
  return mark;
};

const byXr = async ({ THREE, dialog, renderer, scene, camera, model, ground, draw }) => {
  const overlay = dialog.querySelector('.placing');
  const done = overlay.querySelector('button');
  const session = await navigator.xr.requestSession('immersive-ar',
    { requiredFeatures: ['hit-test'], optionalFeatures: ['dom-overlay'], domOverlay: { root: overlay } });
  const stood = { position: model.position.clone(), turned: model.rotation.y };
  const eye = { position: camera.position.clone(), turned: camera.quaternion.clone(), fov: camera.fov };
  const mark = ring(THREE);
  const end = () => session.end();
  const keep = (event) => event.preventDefault();
  const restore = () => {
    renderer.setAnimationLoop(null);
    renderer.xr.enabled = false;
    scene.remove(mark);
    model.position.copy(stood.position);
    model.rotation.y = stood.turned;
    model.visible = true;
    ground.visible = true;
    camera.position.copy(eye.position);
    camera.quaternion.copy(eye.turned);
    camera.fov = eye.fov;
    camera.updateProjectionMatrix();
    overlay.hidden = true;
    done.removeEventListener('click', end);
    done.removeEventListener('beforexrselect', keep);
    draw();
  };
  session.addEventListener('end', restore);
  overlay.hidden = false;
  done.addEventListener('click', end);
  done.addEventListener('beforexrselect', keep);
  model.visible = false;
  ground.visible = false;
  scene.add(mark);
  renderer.xr.enabled = true;
  renderer.xr.setReferenceSpaceType('local');
  await renderer.xr.setSession(session);
  const found = await session.requestHitTestSource({ space: await session.requestReferenceSpace('viewer') });
  session.addEventListener('select', () => {
    if (!mark.visible) return;
    model.position.setFromMatrixPosition(mark.matrix);
    const from = new THREE.Vector3().setFromMatrixPosition(renderer.xr.getCamera().matrixWorld);
    model.rotation.y = Math.atan2(from.x - model.position.x, from.z - model.position.z);
    model.visible = true;
  });
  renderer.setAnimationLoop((time, frame) => {
    const [hit] = frame ? frame.getHitTestResults(found) : [];
    const pose = hit?.getPose(renderer.xr.getReferenceSpace());
    mark.visible = Boolean(pose);
    if (pose) mark.matrix.fromArray(pose.transform.matrix);
    renderer.render(scene, camera);
  });
};

const byQuickLook = async ({ base, dialog, model }) => {
  const { USDZExporter } = await import(`${base}examples/jsm/exporters/USDZExporter.js`);
  const file = await new USDZExporter().parseAsync(model, { quickLookCompatible: true });
  const address = URL.createObjectURL(new Blob([file], { type: 'model/vnd.usdz+zip' }));
  const link = document.createElement('a');
  link.rel = 'ar';
  link.href = `${address}#allowsContentScaling=0`;
  link.hidden = true;
  link.append(document.createElement('img'));
  dialog.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

// What places a model in this browser; nothing where it cannot.
export const placing = async () => {
  if (await inXr()) return byXr;
  return inQuickLook() ? byQuickLook : null;
};
