// Shows a model in metres on a floor: turned by mouse, finger, keys or buttons, drawn only when
// something changes. Loaded by in-3d.js when somebody asks for it.
const TURN = Math.PI / 12;
const TILT = Math.PI / 24;
const CLOSER = 0.85;
const STEEPEST = 0.15;
const LOWEST = Math.PI / 2 - 0.03;

const light = (THREE, scene, middle, radius) => {
  const sun = new THREE.DirectionalLight(0xfff4e2, 1.3);
  sun.position.set(middle.x + radius * 0.7, middle.y + radius * 3, middle.z + radius * 0.9);
  sun.target.position.copy(middle);
  sun.castShadow = true;
  sun.shadow.mapSize.set(512, 512);
  sun.shadow.radius = 6;
  sun.shadow.blurSamples = 10;
  sun.shadow.bias = -0.0005;
  Object.assign(sun.shadow.camera,
    { left: -radius * 1.6, right: radius * 1.6, top: radius * 1.6, bottom: -radius * 1.6, near: 0.01, far: radius * 7 });
  scene.add(sun, sun.target);
};

const floor = (THREE, radius, y) => {
  const ground = new THREE.Mesh(
    new THREE.PlaneGeometry(radius * 10, radius * 10),
    new THREE.ShadowMaterial({ color: 0x3a2c1c, opacity: 0.34 }));
  ground.rotation.x = -Math.PI / 2;
  ground.position.y = y;
  ground.receiveShadow = true;
  return ground;
};

// The whole thing in sight, from a little above and a little aside.
const stand = (THREE, camera, middle, radius) => {
  const half = THREE.MathUtils.degToRad(camera.fov / 2);
  const narrow = Math.min(half, Math.atan(Math.tan(half) * camera.aspect));
  const far = (radius * 1.06) / Math.sin(narrow);
  camera.near = far / 100;
  camera.far = far * 12;
  camera.position.setFromSphericalCoords(far, Math.PI / 2 - 0.34, Math.PI / 6).add(middle);
  camera.updateProjectionMatrix();
  return far;
};

export const show = async (dialog, address, base) => {
  const [{ placing }, THREE, { GLTFLoader }, { OrbitControls }, { RoomEnvironment }] = await Promise.all([
    import(`./place.js${new URL(import.meta.url).search}`),
    import(`${base}build/three.module.min.js`),
    import(`${base}examples/jsm/loaders/GLTFLoader.js`),
    import(`${base}examples/jsm/controls/OrbitControls.js`),
    import(`${base}examples/jsm/environments/RoomEnvironment.js`)]);
  const stage = dialog.querySelector('.stage');
  const said = dialog.querySelector('[role=status]');
  const { scene: model } = await new GLTFLoader().loadAsync(address);
  model.traverse((part) => { part.castShadow = Boolean(part.isMesh); });

  const renderer = new THREE.WebGLRenderer({ antialias: true, alpha: true });
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
  renderer.toneMapping = THREE.NeutralToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.VSMShadowMap;
  renderer.shadowMap.autoUpdate = false;
  renderer.shadowMap.needsUpdate = true;
  const canvas = renderer.domElement;
  canvas.setAttribute('aria-hidden', 'true');

  const scene = new THREE.Scene();
  const soften = new THREE.PMREMGenerator(renderer);
  scene.environment = soften.fromScene(new RoomEnvironment(), 0.04).texture;
  scene.environmentIntensity = 0.5;
  soften.dispose();
  const box = new THREE.Box3().setFromObject(model);
  const middle = box.getCenter(new THREE.Vector3());
  const radius = Math.max(box.getSize(new THREE.Vector3()).length() / 2, 0.01);
  light(THREE, scene, middle, radius);
  const ground = floor(THREE, radius, box.min.y - 0.001);
  scene.add(model, ground);

  const camera = new THREE.PerspectiveCamera(30, 1);
  const controls = new OrbitControls(camera, canvas);
  controls.enablePan = false;
  controls.minPolarAngle = STEEPEST;
  controls.maxPolarAngle = LOWEST;
  controls.target.copy(middle);

  let due = false;
  const draw = () => {
    if (due || renderer.xr.isPresenting) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      renderer.render(scene, camera);
      stage.dataset.drawn = String(Number(stage.dataset.drawn || 0) + 1);
    });
  };
  const settle = () => {
    const far = stand(THREE, camera, middle, radius);
    controls.minDistance = far * 0.35;
    controls.maxDistance = far * 2;
    controls.update();
    draw();
  };
  const fit = () => {
    const { clientWidth: width, clientHeight: height } = stage;
    if (!width || !height || renderer.xr.isPresenting) return;
    const first = canvas.parentNode !== stage;
    if (first) stage.append(canvas);
    renderer.setSize(width, height);
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    if (first) settle(); else draw();
  };

  const at = new THREE.Spherical();
  const move = (aside, up, nearer) => {
    at.setFromVector3(camera.position.clone().sub(middle));
    at.theta += aside;
    at.phi = Math.min(LOWEST, Math.max(STEEPEST, at.phi + up));
    at.radius = Math.min(controls.maxDistance, Math.max(controls.minDistance, at.radius * nearer));
    camera.position.setFromSpherical(at).add(middle);
    controls.update();
    const turned = ((Math.round(THREE.MathUtils.radToDeg(at.theta) / 15) * 15) % 360 + 360) % 360;
    said.textContent = dialog.dataset.turned.replace('{0}', turned);
    draw();
  };
  const acts = {
    left: () => move(-TURN, 0, 1),
    right: () => move(TURN, 0, 1),
    up: () => move(0, -TILT, 1),
    down: () => move(0, TILT, 1),
    closer: () => move(0, 0, CLOSER),
    farther: () => move(0, 0, 1 / CLOSER),
    home: settle,
  };
  const keys = {
    ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down',
    '+': 'closer', '=': 'closer', '-': 'farther', Home: 'home',
  };
  stage.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    acts[act]();
  });
  dialog.querySelectorAll('[data-act]').forEach((button) => {
    button.addEventListener('click', acts[button.dataset.act]);
    button.hidden = false;
  });
  const place = await placing();
  if (place) {
    const button = dialog.querySelector('[data-place]');
    button.hidden = false;
    button.addEventListener('click', () =>
      place({ THREE, base, dialog, renderer, scene, camera, model, ground, draw })
        .catch(() => { said.textContent = dialog.dataset.unplaced; }));
  }
  controls.addEventListener('change', draw);
  canvas.addEventListener('webglcontextlost', () => { said.textContent = dialog.dataset.failed; });
  new ResizeObserver(fit).observe(stage);
  fit();
};
